import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/quick-exit/quick-exit.js';
import { WEATHER, isNeutral } from '../../../src/components/quick-exit/destination.js';
import type { QuickExit } from '../../../src/components/quick-exit/quick-exit.element.js';
import { QuickExitHarness } from '../../../src/components/quick-exit/quick-exit.harness.js';
import { takeConsole } from '../../support/console.js';

const HERE = 'www.example.police.uk';

describe('where a visitor may be sent', () => {
  for (const address of [
    WEATHER,
    'https://example.org/',
    'https://example.org:8443/news?today',
    'https://not-example.police.uk/',
    'https://www.other.police.uk/',
    'http://localhost:4000/',
    'http://127.0.0.1:4000/neutral',
    'http://[::1]:4000/',
  ]) {
    it(`may be ${address}`, () => {
      expect(isNeutral(address, HERE)).to.equal(true);
    });
  }

  for (const [what, address] of Object.entries({
    'the site itself': 'https://www.example.police.uk/',
    'the site without www': 'https://example.police.uk/contact',
    'a part of the site': 'https://report.example.police.uk/',
    'what the site is part of': 'https://www.police.uk/',
    'a line that others can read': 'http://example.org/',
    script: 'javascript:history.back()',
    data: 'data:text/html,hello',
    'a path': '/contact',
    'no address': 'https://',
    nothing: '',
  })) {
    it(`may not be ${what}`, () => {
      expect(isNeutral(address, HERE)).to.equal(false);
    });
  }

  it('knows another port of one machine, where pages are tried out, for another site', () => {
    expect(isNeutral('http://localhost:4000/', 'localhost:8000')).to.equal(true);
    expect(isNeutral('http://localhost:8000/', 'localhost:8000')).to.equal(false);
  });
});

describe('a bad destination', () => {
  afterEach(takeConsole);

  for (const bad of [
    '/contact',
    'javascript:void 0',
    'http://example.org/',
    'https://',
    'nowhere',
  ]) {
    it(`leaves to the default, and says so once: ${bad}`, async () => {
      const host = await fixture<QuickExit>(
        html`<police-quick-exit><a href=${bad}>Leave this site</a></police-quick-exit>`,
      );
      expect(new QuickExitHarness(host).link.href).to.equal(WEATHER);
      host.lang = 'cy';
      await host.updateComplete;
      const said = takeConsole().filter(line => line.includes('href='));
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('police-quick-exit').and.contain(`href="${bad}"`);
      expect(said[0]).to.contain('an https address of another site');
    });
  }

  it('in the attribute leaves the link at the default too', async () => {
    const host = await fixture<QuickExit>(
      html`<police-quick-exit href="/home"
        ><a href=${WEATHER}>Leave this site</a></police-quick-exit
      >`,
    );
    expect(new QuickExitHarness(host).link.href).to.equal(WEATHER);
    expect(takeConsole().join()).to.contain('href="/home"');
  });

  it('of the site itself is right where the author says that it sends on', async () => {
    const host = await fixture<QuickExit>(
      html`<police-quick-exit same-site><a href="/exit">Leave this site</a></police-quick-exit>`,
    );
    expect(new QuickExitHarness(host).link.getAttribute('href')).to.equal('/exit');
    expect(takeConsole().join()).not.to.contain('href=');
  });

  it('put into the link later, leaves to the default', async () => {
    const host = await fixture<QuickExit>(html`<police-quick-exit></police-quick-exit>`);
    const { link } = new QuickExitHarness(host);
    link.setAttribute('href', '/later');
    host.requestUpdate();
    await host.updateComplete;
    expect(link.href).to.equal(WEATHER);
  });
});
