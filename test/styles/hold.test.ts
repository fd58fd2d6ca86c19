import { expect } from '@open-wc/testing';
import { css, unsafeCSS } from 'lit';
import { hold } from '../../src/styles/hold.js';

describe('hold', () => {
  const held = (text: string): string => hold(unsafeCSS(text)).cssText;

  it('makes every declaration important, in a layer', () => {
    expect(held('a { color: red; margin: 0 }')).to.equal(
      '@layer police{a { color: red!important; margin: 0!important}}',
    );
  });

  it('leaves custom properties to the site, and what is important already as it is', () => {
    expect(held('a{--_x: 1px;color:red !important}')).to.equal(
      '@layer police{a{--_x: 1px;color:red!important}}',
    );
  });

  it('takes no selector and no condition for a declaration', () => {
    const text =
      '@media (max-width: 40em) { a:hover { color: red } } b:not(i):focus-visible { top: 0; }';
    expect(held(text)).to.equal(
      '@layer police{@media (max-width: 40em) { a:hover { color: red!important} } ' +
        'b:not(i):focus-visible { top: 0!important; }}',
    );
  });

  it('wins over a page that is important about everything, by id', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `${
        hold(css`
          p {
            color: rgb(1 2 3);
          }
        `).cssText
      } #theirs { all: unset !important; color: red !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
    const theirs = Object.assign(document.createElement('p'), { id: 'theirs' });
    document.body.append(theirs);
    expect(getComputedStyle(theirs).color).to.equal('rgb(1, 2, 3)');
    theirs.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  });
});
