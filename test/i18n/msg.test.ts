import { expect } from '@open-wc/testing';
import { msg, printIn, str } from '../../src/i18n/msg.js';
import { toTemplate } from '../../src/i18n/templates.js';

const plain = (): string => msg('Send', { id: 'test.send' });
const counted = (done: number, all: number): string =>
  msg(str`${done} of ${all} sent`, { id: 'test.sent' });

describe('msg', () => {
  it('is the text of the code, with its values, where there is no other', () => {
    expect(printIn(undefined, plain)).to.equal('Send');
    expect(printIn(undefined, () => counted(1, 2))).to.equal('1 of 2 sent');
  });

  it('puts values where the other language has them', () => {
    const strings = { 'test.send': 'Anfon', 'test.sent': toTemplate('O {1}: {0} wedi mynd') };
    expect(printIn(strings, plain)).to.equal('Anfon');
    expect(printIn(strings, () => counted(1, 2))).to.equal('O 2: 1 wedi mynd');
  });

  it("takes a site's text that has fewer values than ours, or asks for one that is not there", () => {
    const strings = { 'test.send': toTemplate('Go {0}!'), 'test.sent': toTemplate('Gone: {0}') };
    expect(printIn(strings, plain)).to.equal('Go !');
    expect(printIn(strings, () => counted(1, 2))).to.equal('Gone: 1');
    expect(printIn({ 'test.sent': 'Gone' }, () => counted(1, 2))).to.equal('Gone');
  });
});
