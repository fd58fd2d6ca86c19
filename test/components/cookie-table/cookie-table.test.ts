import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CookieTable } from '../../../src/components/cookie-table/cookie-table.js';
import '../../../src/components/cookie-table/cookie-table.js';
import { CookieTableHarness } from '../../../src/components/cookie-table/cookie-table.harness.js';
import { rowsOf } from '../../../src/components/cookie-table/cookie-rows.js';
import { expectAccessible } from '../../support/axe.js';
import { takeConsole } from '../../support/console.js';
import * as support from '../../support/consent.js';
import { POLICY, TAG } from '../../support/consent.js';
import { emulateMedia, print } from '../../support/emulation.js';
import { setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

describe('police-cookie-table', () => {
  let element: CookieTable;
  let table: CookieTableHarness;

  const place = async (policy: unknown = POLICY): Promise<void> => {
    support.putPolicy(policy);
    element = document.createElement('police-cookie-table');
    const fallback = document.createElement('p');
    fallback.textContent = 'Ask us.';
    element.append(fallback);
    element.policy = '#policy';
    table = new CookieTableHarness(element);
    document.body.append(element);
    await element.updateComplete;
  };

  beforeEach(async () => {
    support.freshStore();
    await support.resetLook();
  });

  afterEach(async () => {
    element.remove();
    await support.resetLook();
  });

  it('lists what the policy declares, a table for each category that keeps something', async () => {
    await place();
    await until(() => table.captions.length);
    expect(table.captions).to.deep.equal([
      'Needed cookies',
      'Counting visitsShows us which pages people read.',
      'Videos',
    ]);
    expect(table.headings).to.deep.equal(['Name', 'Used by', 'Kept for']);
    expect(table.rows).to.deep.equal([
      [`kept_${TAG}_*`, 'This site', 'Not said'],
      [`_count_${TAG}_*`, 'Counter, Counter Ltd', '2 years'],
      [`count_${TAG}_*`, 'Counter, Counter Ltd', 'Until you clear it'],
      [`db-${TAG}-*`, 'Counter, Counter Ltd', 'Until you clear it'],
      [`cache-${TAG}`, 'Counter, Counter Ltd', 'Until you clear it'],
      [`session_${TAG}`, 'Counter, Counter Ltd', 'Until you close the browser'],
      [`_film_${TAG}`, 'Films', 'Not said'],
    ]);
  });

  it('shows one category where one is named', async () => {
    await place();
    element.category = 'video';
    await until(() => table.captions.length === 1);
    expect(table.captions).to.deep.equal(['Videos']);
  });

  it('shows its fallback where the policy can not be used', async () => {
    await place({ version: 0 });
    const lines: string[] = [];
    await until(() => lines.push(...takeConsole()) && lines.join().includes('version must be'));
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
  });

  it('speaks Welsh when the page does', async () => {
    await place();
    await until(() => table.captions.length);
    await setPageLanguage('cy');
    expect(table.headings).to.deep.equal(['Enw', 'Defnyddir gan', 'Cedwir am']);
    expect(table.rows[1]![2]).to.equal('2 flynedd');
  });

  it('keeps the words of its headings whole in Welsh at 320 px', async () => {
    await place();
    await setPageLanguage('cy');
    await support.setLook('320 px');
    await until(() => table.headings.includes('Defnyddir gan'));
    const heading = element.shadowRoot!.querySelectorAll('thead th')[1]!;
    const words = [...heading.childNodes].find(node => node.textContent!.includes('Defnyddir'))!;
    const range = document.createRange();
    range.setStart(words, words.textContent!.indexOf('Defnyddir'));
    range.setEnd(words, range.startOffset + 'Defnyddir'.length);
    expect(range.getClientRects().length).to.equal(1);
  });

  it('keeps the language and direction of words that have no other', async () => {
    const services = [{ id: 'a', name: { en: 'A firm!' }, cookies: [{ name: 'a' }] }];
    await place({
      version: 1,
      categories: [{ id: 'a', basis: 'consent', label: { en: 'Visits!' }, services }],
    });
    document.documentElement.dir = 'rtl';
    await setPageLanguage('cy');
    await until(() => table.captions.length);
    for (const words of ['Visits!', 'A firm!']) {
      const node = [...element.shadowRoot!.querySelectorAll('bdi')].find(
        bdi => bdi.textContent === words,
      )!;
      expect(node.lang).to.equal('en');
      expect(getComputedStyle(node).direction).to.equal('ltr');
    }
  });

  it('keeps the order of signs in a name from right to left', async () => {
    await place();
    document.documentElement.dir = 'rtl';
    await until(() => table.captions.length);
    const name = element.shadowRoot!.querySelector('tbody th bdi')!;
    expect(getComputedStyle(name).direction).to.equal('ltr');
    expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
  });

  it('prints whole', async () => {
    await place();
    await until(() => table.captions.length);
    await emulateMedia(print);
    const whole = element.shadowRoot!.querySelector('table')!;
    expect(whole.checkVisibility()).to.be.true;
    expect(whole.offsetHeight).to.be.above(0);
  });

  it('loses no declared name', () => {
    const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(names, names, names, (cookies, keys, caches) => {
        const rows = rowsOf({
          id: 'a',
          basis: 'consent',
          label: 'A',
          services: [
            {
              id: 's',
              name: 'S',
              cookies: cookies.map(name => ({ name })),
              localStorage: keys,
              caches,
            },
          ],
        });
        expect(rows.map(({ name }) => name)).to.deep.equal([...cookies, ...keys, ...caches]);
      }),
    );
  });

  for (const look of support.LOOKS) {
    it(`has no fault that axe finds: ${look}`, async () => {
      await place();
      await support.setLook(look);
      await until(() => table.captions.length);
      await expectAccessible(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }
});
