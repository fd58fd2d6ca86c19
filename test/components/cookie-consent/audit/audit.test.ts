import { expect } from '@open-wc/testing';
import type { CookieConsent } from '../../../../src/components/cookie-consent/cookie-consent.js';
import '../../../../src/components/cookie-consent/cookie-consent.js';
import { audit } from '../../../../src/audit.js';
import { CookieAuditHarness } from '../../../../src/components/cookie-consent/audit.harness.js';
import { consentStore } from '../../../../src/internal/consent/store.js';
import { expectAccessible } from '../../../support/axe.js';
import { takeConsole } from '../../../support/console.js';
import * as support from '../../../support/consent.js';
import { TAG } from '../../../support/consent.js';
import { setPageLanguage } from '../../../support/page.js';
import { until } from '../../../support/until.js';

const OTHER = `http://127.0.0.1:9/${TAG}`;

describe('police-cookie-consent: the audit for web teams', () => {
  let element: CookieConsent;
  const panel = new CookieAuditHarness(document);
  const added: Element[] = [];
  const said: string[] = [];
  const info = console.info;

  const add = (tag: string, attributes: Record<string, string>, text = ''): HTMLElement => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.textContent = text;
    document.body.append(node);
    added.push(node);
    return node;
  };

  const place = async (): Promise<void> => {
    element = document.createElement('police-cookie-consent');
    element.policy = '#policy';
    element.audit = true;
    document.body.prepend(element);
    await until(() => panel.region);
    await until(() => /Found|Nothing|Wedi’u|Dim wedi/.test(panel.words));
  };

  const finds = (caption: string, name: string): Promise<void> =>
    until(() => panel.rows(caption).some(([, found]) => found === name), `${caption}: ${name}`);

  beforeEach(async () => {
    await support.freshPage();
    console.info = (line: string) => void said.push(line);
  });

  afterEach(async () => {
    element.remove();
    for (const node of added.splice(0)) node.remove();
    await until(() => !panel.region, 'the panel goes');
    console.info = info;
    said.length = 0;
    localStorage.removeItem(`loose_${TAG}`);
    document.cookie = `loose_${TAG}=; Path=/; Max-Age=0`;
    support.clearRecord();
    await support.resetLook();
  });

  it('is a labelled region with a heading, before the page, and says whom it is for', async () => {
    await place();
    expect(panel.region!.getAttribute('aria-labelledby')).to.equal('title');
    expect(panel.region!.querySelector('h2')!.textContent).to.equal('Cookie audit');
    expect(panel.words).to.contain('For the web team, not for visitors');
    expect(document.body.firstElementChild!.shadowRoot).to.equal(panel.region!.getRootNode());
  });

  it('lists what arrives: cookies and keys by name, never by value', async () => {
    await place();
    document.cookie = `loose_${TAG}=secret; Path=/`;
    localStorage.setItem(`loose_${TAG}`, 'secret');
    await finds('In no category', `loose_${TAG}`);
    await until(
      () => panel.rows('In no category').filter(([, n]) => n === `loose_${TAG}`).length === 2,
    );
    expect(panel.words + said.join()).not.to.contain('secret');
    expect(said.at(-1)).to.contain(`- cookie: loose_${TAG}`);
  });

  it('lists scripts and frames of other hosts, and what they load, that no category claims', async () => {
    await place();
    add('script', { src: `${OTHER}/a.js?who=me` });
    add('iframe', { src: `${OTHER}/frame`, title: 'Frame' });
    add('img', { src: `${OTHER}/pixel.gif`, alt: '' });
    await finds('In no category', `127.0.0.1:9/${TAG}/a.js`);
    await finds('In no category', `127.0.0.1:9/${TAG}/frame`);
    expect(panel.words).not.to.contain('who=me');
  });

  it('lists a tag that names a category and does not wait, and not one that was let go', async () => {
    add('script', { 'data-consent': 'statistics', id: `early-${TAG}` }, 'void 0');
    const held = add(
      'script',
      { 'data-consent': 'video', id: `held-${TAG}`, type: 'text/plain' },
      'void 0',
    );
    await place();
    await finds('Names a category but does not wait for it', `#early-${TAG}`);
    await consentStore().grant('video');
    await until(() => !held.hasAttribute('type'));
    await consentStore().refuse('video');
    add('iframe', { 'data-consent': 'video', src: `${OTHER}/early`, title: 'Frame' });
    await finds('Names a category but does not wait for it', `127.0.0.1:9/${TAG}/early`);
    expect(panel.words).not.to.contain(`held-${TAG}`);
  });

  it('lists a tag whose category the policy lacks', async () => {
    add('script', { type: 'text/plain', 'data-consent': 'statistic', id: `typo-${TAG}` });
    await place();
    await finds('Waits for a category that the policy does not have', `#typo-${TAG}`);
    expect(takeConsole().join()).to.contain('"statistic" is no category of the policy');
  });

  it('lists what is declared and allowed and was not seen', async () => {
    await place();
    expect(
      panel.rows('In the policy, allowed, and not seen yet').map(([, name]) => name),
    ).not.to.include(`count_${TAG}_*`);
    await consentStore().grant('statistics');
    await finds('In the policy, allowed, and not seen yet', `count_${TAG}_*`);
  });

  it('refuses and stores nothing', async () => {
    await place();
    const before = [
      document.cookie,
      Object.keys(localStorage).join(),
      Object.keys(sessionStorage).join(),
    ];
    await finds('In the policy, allowed, and not seen yet', `kept_${TAG}_*`);
    expect([
      document.cookie,
      Object.keys(localStorage).join(),
      Object.keys(sessionStorage).join(),
    ]).to.deep.equal(before);
    expect(support.rawRecord()).to.be.undefined;
  });

  it('copies what it says', async () => {
    await place();
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    try {
      panel.copy();
      await until(() => panel.words.includes('Copied.'));
      expect(copied).to.match(/^Cookie audit: /);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('goes when the attribute goes, and when the visitor leaves', async () => {
    await place();
    element.audit = false;
    await until(() => !panel.region, 'the panel goes');
    element.audit = true;
    await until(() => panel.region);
    document.dispatchEvent(new Event('police-exit'));
    expect(panel.region).to.be.null;
  });

  it('is a function too, for a page of its own', async () => {
    element = document.createElement('police-cookie-consent');
    const stop = audit();
    await until(() => panel.region);
    expect(panel.region!.getRootNode()).not.to.equal(document);
    stop();
    await until(() => !panel.region);
  });

  it('speaks Welsh when the page does', async () => {
    await place();
    await setPageLanguage('cy');
    await until(() => panel.region?.lang === 'cy', 'Welsh');
    expect(panel.words).to.contain('I’r tîm gwe, nid i ymwelwyr');
  });

  for (const look of support.LOOKS) {
    it(`has no fault that axe finds: ${look}`, async () => {
      localStorage.setItem(`loose_${TAG}`, '1');
      await support.setLook(look);
      await place();
      await until(() => panel.region!.querySelector('table'), 'a table');
      await expectAccessible(
        panel.region!.getRootNode() instanceof ShadowRoot
          ? (panel.region!.getRootNode() as ShadowRoot).host
          : panel.region!,
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }
});
