import { expect } from '@open-wc/testing';
import { greatBritain } from '../../../src/components/protected-characteristics/law/gb.js';
import { softMutation } from '../../../src/components/protected-characteristics/soft-mutation.js';

describe('softMutation', () => {
  it('changes each letter that changes', () => {
    const pairs = {
      plant: 'blant',
      tân: 'dân',
      cath: 'gath',
      bara: 'fara',
      drws: 'ddrws',
      gardd: 'ardd',
      mam: 'fam',
      llaw: 'law',
      rhaff: 'raff',
    };
    expect(Object.keys(pairs).map(softMutation)).to.deep.equal(Object.values(pairs));
  });

  it('leaves the letters that do not, digraphs among them', () => {
    for (const word of ['chwaer', 'ddoe', 'ffordd', 'ngwlad', 'phen', 'thŷ', 'hil', 'oed', 'lôn']) {
      expect(softMutation(word)).to.equal(word);
    }
    expect(softMutation('')).to.equal('');
  });

  it('writes the nine names as they follow "am"', () => {
    expect(greatBritain.characteristics.map(({ name }) => softMutation(name.cy))).to.deep.equal([
      'oed',
      'anabledd',
      'ailbennu rhywedd',
      'briodas a phartneriaeth sifil',
      'feichiogrwydd a mamolaeth',
      'hil',
      'grefydd neu gred',
      'ryw',
      'gyfeiriadedd rhywiol',
    ]);
  });
});
