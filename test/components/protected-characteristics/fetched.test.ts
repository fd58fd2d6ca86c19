import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import type { ProtectedCharacteristics } from '../../../src/components/protected-characteristics/protected-characteristics.js';
import { resetPage, setPageLanguage } from '../../support/page.js';

/** What of the law has come by now. This file imports none of it, so what came was fetched. */
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(
      ({ name }) => /\/law\/(gb|ni)\/((?:gb|ni|further)\.(?:en|cy))\.[jt]s/.exec(name)?.[2] ?? '',
    )
    .filter(Boolean)
    .sort();

// In this order: what has been fetched stays.
describe('police-protected-characteristics, what it fetches of the law', () => {
  let host: ProtectedCharacteristics;

  after(resetPage);

  it('is the nine in the language of the page, and no more', async () => {
    host = await fixture(
      html`<police-protected-characteristics></police-protected-characteristics>`,
    );
    expect(fetched()).to.deep.equal(['gb.en']);
  });

  it('is the further parts once one is asked for', async () => {
    host = await fixture(
      html`<police-protected-characteristics
        positive-action="s158"
      ></police-protected-characteristics>`,
    );
    expect(fetched()).to.deep.equal(['further.en', 'gb.en']);
  });

  it('is the other language once the page has it', async () => {
    host = await fixture(
      html`<police-protected-characteristics></police-protected-characteristics>`,
    );
    await setPageLanguage('cy');
    await host.updateComplete;
    expect(fetched()).to.deep.equal(['further.en', 'gb.cy', 'gb.en']);
  });

  it('is Northern Ireland only for a page about it', async () => {
    host = await fixture(
      html`<police-protected-characteristics jurisdiction="ni"></police-protected-characteristics>`,
    );
    expect(fetched()).to.deep.equal(['further.en', 'gb.cy', 'gb.en', 'ni.cy']);
  });
});
