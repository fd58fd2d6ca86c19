import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieConsent } from '../../../src/components/cookie-consent/cookie-consent.js';
import { CookieConsentHarness } from '../../../src/components/cookie-consent/cookie-consent.harness.js';
import { takeConsole } from '../../support/console.js';
import { POLICY } from '../../support/consent.js';
import { EXIT, openPage, takeTurns, until } from '../quick-exit/page.js';
import type { Page } from '../quick-exit/page.js';

const HEAD = `<script type="module" src="/src/components/cookie-consent/cookie-consent.ts"></script>
  <script type="application/json" id="policy">${JSON.stringify(POLICY)}</script>`;

describe('police-cookie-consent beside police-quick-exit', () => {
  takeTurns();
  let page: Page;
  let banner: CookieConsentHarness;

  beforeEach(async () => {
    page = await openPage(
      `<police-cookie-consent policy="#policy"></police-cookie-consent>${EXIT}`,
      ['guard', 'quick-exit'],
      HEAD,
    );
    const element = page.document.querySelector<CookieConsent>('police-cookie-consent')!;
    banner = new CookieConsentHarness(element);
    await until(() => !!banner.region, 'the banner');
    page.window.focus();
    banner.customise();
    await until(() => !!banner.dialog, 'the dialog');
  });

  afterEach(() => {
    page.close();
    takeConsole();
  });

  it('closes its dialog on the first Escape, and the second leaves', async () => {
    await sendKeys({ press: 'Escape' });
    await until(() => !banner.dialog, 'the dialog to close');
    expect(page.document.title).to.equal('Report abuse');
    await sendKeys({ press: 'Escape' });
    await page.left();
  });
});
