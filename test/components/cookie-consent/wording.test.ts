import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CookieConsent } from '../../../src/components/cookie-consent/cookie-consent.js';
import '../../../src/components/cookie-consent/cookie-consent.js';
import { CookieConsentHarness } from '../../../src/components/cookie-consent/cookie-consent.harness.js';
import { policyFaults } from '../../../src/internal/consent/policy-faults.js';
import type { Policy } from '../../../src/internal/consent/policy.js';
import * as support from '../../support/consent.js';
import { POLICY, savedRecord } from '../../support/consent.js';
import { setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

const [necessary, , , appearance] = POLICY.categories;
const withCategories = (...categories: (Policy['categories'][number] | undefined)[]): Policy => ({
  ...POLICY,
  categories: categories.filter(category => category !== undefined),
});

describe('police-cookie-consent: what it says', () => {
  let element: CookieConsent;
  let banner: CookieConsentHarness;

  const place = async (policy: Policy): Promise<void> => {
    support.putPolicy(policy);
    element = document.createElement('police-cookie-consent');
    element.policy = '#policy';
    element.noticeHref = '/cookies';
    banner = new CookieConsentHarness(element);
    document.body.prepend(element);
    await element.updateComplete;
  };

  const asked = async (policy: Policy = POLICY): Promise<string> => {
    await place(policy);
    await until(() => banner.region);
    return banner.asked;
  };

  beforeEach(async () => {
    await support.freshPage();
  });

  afterEach(async () => {
    element.remove();
    support.clearRecord();
    await support.resetLook();
  });

  it('names what it asks for, and what is on until it is refused', async () => {
    expect(await asked()).to.equal(
      'We need some cookies to make this site work. May we use others for: Counting visits, Videos? ' +
        'On unless you reject: How it looks. You can change your mind at any time. Cookies notice',
    );
  });

  it('says so in Welsh, and again in English when the page changes its language', async () => {
    const english = await asked();
    await setPageLanguage('cy');
    expect(banner.asked).to.equal(
      'Mae angen rhai cwcis arnom i wneud i’r wefan hon weithio. Gawn ni ddefnyddio rhai eraill ar ' +
        'gyfer: Cyfrif ymweliadau, Fideos? Ymlaen nes i chi wrthod: Sut mae’n edrych. ' +
        'Gallwch newid eich meddwl ar unrhyw adeg. Hysbysiad cwcis',
    );
    await setPageLanguage('en');
    expect(banner.asked).to.equal(english);
  });

  it('opens with the site’s own words, and asks for the same all the same', async () => {
    const own = { en: 'Hello from the web team.', cy: 'Helo gan y tîm gwe.' };
    expect(await asked({ ...POLICY, banner: own })).to.match(
      /^Hello from the web team\. May we use others for: Counting visits, Videos\? On unless/,
    );
    await setPageLanguage('cy');
    expect(banner.asked).to.match(/^Helo gan y tîm gwe\. Gawn ni/);
  });

  it('names the place of a fault in those words, and in the hosts of a service', () => {
    const [, statistics] = POLICY.categories;
    const services = [{ ...statistics!.services![0]!, hosts: [''] }];
    expect(
      policyFaults({ ...POLICY, banner: {}, categories: [{ ...statistics, services }] }),
    ).to.deep.equal([
      'banner must be a text, or texts by language such as { "en": "…", "cy": "…" }; found {}',
      'categories[0].services[0].hosts[0] must be a text; found ""',
    ]);
  });

  it('does not ask where nothing needs consent: it tells, and offers to object', async () => {
    expect(await asked(withCategories(necessary, appearance))).to.equal(
      'We need some cookies to make this site work. On unless you reject: How it looks. ' +
        'You can change your mind at any time. Cookies notice',
    );
    const labels = (): string[] => banner.buttons.map(button => button.textContent);
    expect(labels()).to.deep.equal(['Keep on', 'Reject', 'Customise']);
    banner.accept();
    await until(() => banner.message);
    expect(banner.words).to.contain('These stay on: How it looks.');
    expect(savedRecord()!.choices).to.deep.equal({ appearance: true });
  });

  it('lets an objection be made in one press', async () => {
    await asked(withCategories(necessary, appearance));
    banner.reject();
    await until(() => banner.message);
    expect(savedRecord()!.choices).to.deep.equal({ appearance: false });
  });

  it('shows no question where every cookie is needed', async () => {
    await place(withCategories(necessary));
    const { get } = await import('../../../src/consent.js');
    await until(() => get().status === 'ready');
    await element.updateComplete;
    expect(banner.region).to.be.null;
    expect(support.rawRecord()).to.be.undefined;
    await element.customise();
    await until(() => banner.dialog);
    expect([...banner.dialog!.querySelectorAll('button')].map(b => b.textContent.trim())).to.eql([
      'Close without saving',
    ]);
  });

  it('records another wording where the site says something else', async () => {
    const wording = async (policy: Policy): Promise<string> => {
      await support.freshPage();
      await asked(policy);
      banner.reject();
      await until(() => banner.message);
      element.remove();
      return savedRecord()!.wording;
    };
    const plain = await wording(POLICY);
    expect(await wording({ ...POLICY, banner: 'Hello.' })).not.to.equal(plain);
    expect(await wording(POLICY)).to.equal(plain);
  });

  it('keeps the language and direction of a name that has no other', async () => {
    document.documentElement.dir = 'rtl';
    await asked(withCategories(necessary, { ...appearance!, label: { en: 'How it looks!' } }));
    await setPageLanguage('cy');
    const name = [...banner.region!.querySelectorAll('bdi')].at(-1)!;
    expect(name.textContent).to.equal('How it looks!');
    expect(name.lang).to.equal('en');
    expect(getComputedStyle(name).direction).to.equal('ltr');
  });

  for (const [width, height] of [
    [360, 640],
    [320, 568],
  ] as const) {
    it(`is at most six lines and a link, all in sight, under 40 % of ${width} by ${height}`, async () => {
      await setViewport({ width, height });
      await asked();
      for (const lang of ['en', 'cy']) {
        await setPageLanguage(lang);
        const text = banner.region!.querySelector<HTMLElement>('.text')!;
        const { lineHeight, paddingBlockStart } = getComputedStyle(text);
        const lines = (text.scrollHeight - parseFloat(paddingBlockStart)) / parseFloat(lineHeight);
        expect(banner.region!.offsetHeight, lang).to.be.below(height * 0.4);
        expect(text.scrollHeight, lang).to.be.at.most(text.clientHeight);
        expect(Math.floor(lines), lang).to.be.at.most(7);
      }
    });
  }
});
