import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import type { ProtectedCharacteristics } from '../../../src/components/protected-characteristics/protected-characteristics.js';
import { resetPage, setPageLanguage } from '../../support/page.js';

/** What of the law has come by now. This file imports none of it, so what came was fetched. */
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(
      ({ name }) =>
        /\/law\/(?:gb|ni)\/(?:further\/)?((?:gb|ni|whole|also|positive-action|hate-crime)\.(?:en|cy))\.[jt]s/.exec(
          name,
        )?.[1] ?? '',
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

  it('is further parts once they are asked for, and none else', async () => {
    host = await fixture(
      html`<police-protected-characteristics
        positive-action="s158"
      ></police-protected-characteristics>`,
    );
    expect(fetched()).to.deep.equal(['gb.en', 'positive-action.en']);
  });

  it('is the other language once the page has it', async () => {
    host = await fixture(
      html`<police-protected-characteristics></police-protected-characteristics>`,
    );
    await setPageLanguage('cy');
    await host.updateComplete;
    expect(fetched()).to.deep.equal(['gb.cy', 'gb.en', 'positive-action.en']);
  });

  it('is Northern Ireland only for a page about it', async () => {
    host = await fixture(
      html`<police-protected-characteristics jurisdiction="ni"></police-protected-characteristics>`,
    );
    expect(fetched()).to.deep.equal(['gb.cy', 'gb.en', 'ni.cy', 'positive-action.en']);
  });

  // Built, this is one file, which holds what the others hold: `law/pack.ts`.
  it('is all at once for a page that asks in more than one way', async () => {
    expect(fetched()).not.to.include('whole.cy');
    host = await fixture(
      html`<police-protected-characteristics
        also="equality-duty"
        hate-crime
      ></police-protected-characteristics>`,
    );
    expect(fetched()).to.include('whole.cy');
    expect(Array.from(host.querySelectorAll('section'), ({ id }) => id).slice(9)).to.deep.equal([
      'equality-duty',
      'hate-crime',
    ]);
  });
});
