import { expect } from '@open-wc/testing';
import { screen } from '../../../src/components/beta-banner/screening.js';
import { INNOCENT } from './innocent-corpus.js';
import { PERSONAL } from './personal-corpus.js';

const mask = (words: string): string => screen(words, () => '…').text;

describe('screening of two hundred things that people write of themselves', () => {
  const texts = Object.entries(PERSONAL);

  it('has two hundred, of ten kinds', () => {
    expect(texts).to.have.length(10);
    expect(new Set(texts.flatMap(([, cases]) => cases)).size).to.equal(200);
  });

  for (const [kind, cases] of texts) {
    it(`masks each, and nothing round it: ${kind}`, () => {
      for (const marked of cases) {
        const written = marked.replace(/[⟦⟧]/g, '');
        expect(mask(written), written).to.equal(marked.replace(/⟦[^⟧]*⟧/g, '…'));
      }
    });
  }
});

describe('screening of two hundred sentences of a site', () => {
  it('touches at most four', () => {
    expect(new Set(INNOCENT).size).to.equal(200);
    expect(INNOCENT.filter(words => mask(words) !== words)).to.have.length.at.most(4);
  });
});
