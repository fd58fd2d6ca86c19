import { expect } from '@open-wc/testing';
import { softMutation } from '../../../src/components/protected-characteristics/soft-mutation.js';
import { laws } from './law/records.js';

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
    expect(laws.gb.cy.characteristics.map(({ name }) => softMutation(name))).to.deep.equal([
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

  it('writes the names of the further parts, and of the groups of Northern Ireland, so too', () => {
    const names = [...laws.gb.cy.further, ...laws.ni.cy.characteristics, ...laws.ni.cy.further];
    expect(names.map(({ name }) => softMutation(name))).to.deep.equal([
      "yr hyn y mae'r Ddeddf yn ei wahardd",
      'y ddyletswydd cydraddoldeb',
      'weithredu cadarnhaol',
      'ddewis rhwng ymgeiswyr cyfartal',
      'wahaniaethu cadarnhaol',
      'droseddau casineb: rhestr arall',
      "yr hyn nad yw'n un o'r naw",
      'newidiadau diweddar',
      'gred grefyddol',
      'farn wleidyddol',
      'rŵp hil',
      'oed',
      'statws priodasol',
      'gyfeiriadedd rhywiol',
      'ddynion a menywod yn gyffredinol',
      'anabledd',
      'ddibynyddion',
      'y ddyletswydd yn adran 75',
    ]);
  });
});
