import { expect } from '@open-wc/testing';
import type { Mirrors } from '../../src/internal/dom/mirror-attributes.js';
import { mirrorAttributes, takeEarlyProperties } from '../../src/internal/dom/mirror-attributes.js';

const MIRRORS: Mirrors = {
  level: ['data-level', 2],
  words: ['data-words', ''],
  link: ['data-link', null],
  on: ['data-on', false],
};

class Mirrored extends HTMLElement {
  declare level: number;
  declare words: string;
  declare link: string | null;
  declare on: boolean;

  static {
    mirrorAttributes(this.prototype, MIRRORS);
  }

  constructor() {
    super();
    takeEarlyProperties(this, MIRRORS);
  }
}

describe('mirrored attributes', () => {
  before(() => customElements.define('x-mirrored', Mirrored));

  it('say what stands for none', () => {
    const { level, words, link, on } = new Mirrored();
    expect([level, words, link, on]).to.deep.equal([2, '', null, false]);
  });

  it('read what the attribute says, as their own type', () => {
    const element = new Mirrored();
    element.setAttribute('data-level', '4');
    element.setAttribute('data-link', '');
    element.setAttribute('data-on', '');
    expect([element.level, element.link, element.on]).to.deep.equal([4, '', true]);
    element.setAttribute('data-level', 'two');
    expect(element.level).to.be.NaN;
  });

  it('write the attribute, and take it away for none', () => {
    const element = new Mirrored();
    Object.assign(element, { level: 3, words: 'a', link: '', on: true });
    expect(element.outerHTML).to.equal(
      '<x-mirrored data-level="3" data-words="a" data-link="" data-on=""></x-mirrored>',
    );
    Object.assign(element, { level: 2, words: '', link: null, on: false });
    expect(element.getAttributeNames()).to.be.empty;
  });

  it('take what was set before the upgrade', () => {
    const early = document.createElement('x-mirrored-late');
    Object.assign(early, { level: 5, on: true });
    class Late extends Mirrored {}
    customElements.define('x-mirrored-late', Late);
    document.body.append(early);
    expect(early.getAttribute('data-level')).to.equal('5');
    expect(early.hasAttribute('data-on')).to.be.true;
    expect(Object.hasOwn(early, 'level')).to.be.false;
    early.remove();
  });
});
