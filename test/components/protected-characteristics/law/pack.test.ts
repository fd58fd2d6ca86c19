import { expect } from '@open-wc/testing';
import { pack } from '../../../../src/components/protected-characteristics/law/pack.js';
import { unpack } from '../../../../src/components/protected-characteristics/law/unpack.js';
import { languages, laws } from './records.js';

/** As data: a record that is unpacked is no record of the types' own making. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('law data, packed for visitors', () => {
  for (const lang of languages) {
    it(`unpacks to what was packed, in ${lang}`, () => {
      expect(unpack(pack(laws.gb[lang]))).to.deep.equal(plain(laws.gb[lang]));
    });
  }

  for (const mark of ['|', '~', '^', '\n']) {
    it(`is not packed where a text has ${JSON.stringify(mark)} itself`, () => {
      const act = `The Act${mark}`;
      expect(() => pack({ ...laws.gb.en, act })).to.throw('law/pack.ts keeps');
    });
  }
});
