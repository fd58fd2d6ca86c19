import { expect } from '@open-wc/testing';
import type { CookieConsent } from '../../../src/components/cookie-consent/cookie-consent.js';
import { CookieConsentHarness } from '../../../src/components/cookie-consent/cookie-consent.harness.js';
import { ALL, clearRecord, POLICY, rawRecord, savedRecord } from '../../support/consent.js';
import { until } from '../../support/until.js';

const ENTRY = '/src/components/cookie-consent/cookie-consent.ts';

const SETTINGS = '/test/internal/consent/frame.html';

/** A page of its own, in which one of the lazy parts can't be fetched. */
const pageWithout = async (
  part: string,
  { shown = true }: { shown?: boolean } = {},
): Promise<HTMLIFrameElement> => {
  const gone = [`/src/${part}.ts`, `/src/${part}.js`];
  const imports = Object.fromEntries(gone.map(path => [location.origin + path, '/not-there.js']));
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="application/json" id="policy">${JSON.stringify(POLICY)}</script>
    <script type="module" src="${ENTRY}"></script>
    <police-cookie-consent policy="#policy"></police-cookie-consent>
    <script type="text/plain" data-consent="statistics">document.title = 'ran'</script>`;
  document.body.append(frame);
  if (shown) await until(() => bannerIn(frame)?.region, 'the banner');
  else await until(() => frame.contentDocument?.querySelector('police-cookie-consent'), 'the page');
  return frame;
};

const bannerIn = (frame: HTMLIFrameElement): CookieConsentHarness | undefined => {
  const element = frame.contentDocument?.querySelector<CookieConsent>('police-cookie-consent');
  return element?.matches(':defined') ? new CookieConsentHarness(element) : undefined;
};

describe('police-cookie-consent: a part that can not be loaded', () => {
  let frame: HTMLIFrameElement;

  beforeEach(clearRecord);

  afterEach(() => {
    frame.remove();
    clearRecord();
  });

  it('says that the choice was not saved, which holds for this page view', async () => {
    frame = await pageWithout('internal/consent/save');
    const banner = bannerIn(frame)!;
    banner.accept();
    await until(() => banner.message, 'the message');
    expect(banner.words).to.match(/technical problem and your choice was not saved/);
    expect(banner.buttons.at(-1)!.textContent).to.equal('Try again');
    expect(banner.focused).to.equal(banner.message);
    expect(frame.contentDocument!.title).to.equal('ran');
    expect(rawRecord()).to.be.undefined;
  });

  it('says that the choice is saved where the words that name it are missing', async () => {
    frame = await pageWithout('components/cookie-consent/saved');
    const banner = bannerIn(frame)!;
    banner.accept();
    await until(() => banner.message, 'the message');
    expect(banner.words).to.contain('Your choice is saved.');
    expect(banner.focused).to.equal(banner.message);
    expect(savedRecord()!.choices).to.deep.equal(ALL);
    banner.hide();
    await until(() => !banner.region, 'gone');
  });

  it('asks nobody and runs nothing where the banner is missing, and goes to the settings', async () => {
    frame = await pageWithout('components/cookie-consent/banner', { shown: false });
    const page = frame.contentDocument!;
    const element = page.querySelector<CookieConsent>('police-cookie-consent')!;
    await until(() => element.matches(':defined'), 'the element');
    element.settingsHref = SETTINGS;
    expect(bannerIn(frame)!.region).to.be.null;
    expect(page.title).to.equal('Page');
    await element.customise();
    await until(() => frame.contentWindow!.location.pathname === SETTINGS, 'the settings');
  });

  it('says that the choices could not be shown, and can still be accepted or rejected', async () => {
    frame = await pageWithout('components/cookie-consent/dialog');
    const banner = bannerIn(frame)!;
    banner.customise();
    await until(() => banner.message, 'the message');
    expect(banner.words).to.match(/your choices could not be shown/);
    expect(banner.buttons).to.have.length(3);
  });
});
