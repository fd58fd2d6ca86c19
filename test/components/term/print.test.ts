import { expect } from '@open-wc/testing';
import { renderTerm } from '../../../src/render.js';

describe('police-term, printed', () => {
  it('is a link with the name of the law data, as it stands in a sentence', () => {
    const config = { ref: 'religion-or-belief', href: '/equality#religion-or-belief' };
    expect(renderTerm(config, 'en')).to.equal(
      '<police-term ref="religion-or-belief"><a href="/equality#religion-or-belief">religion or belief</a></police-term>',
    );
    expect(renderTerm(config, 'cy')).to.include('>crefydd neu gred</a>');
  });

  it('takes the word of the sentence, and the law of Northern Ireland', () => {
    expect(
      renderTerm({ ref: 'dependants', jurisdiction: 'ni', word: 'who <needs> you' }, 'en'),
    ).to.equal(
      '<police-term ref="dependants" jurisdiction="ni">who &lt;needs&gt; you</police-term>',
    );
  });

  it('is nothing where ref is not known', () => {
    expect(() => renderTerm({ ref: 'hope' }, 'en')).to.throw(
      RangeError,
      /allowed: age, disability/,
    );
  });
});
