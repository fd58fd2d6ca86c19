import { expect, fixture, html } from '@open-wc/testing';
import { ProtectedCharacteristics } from '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { pastedContent, place } from './pasted.js';
import { until } from '../../support/until.js';

describe('police-protected-characteristics, when things go wrong', () => {
  afterEach(resetPage);

  it('says so and leads to the Act where its data cannot be fetched, in both languages', async () => {
    class Broken extends ProtectedCharacteristics {
      static override loadContent = () => Promise.reject(new TypeError('Failed to fetch'));
    }
    Broken.define('x-broken-characteristics');
    const host: Broken = await fixture(
      html`<x-broken-characteristics><p>A line of the site</p></x-broken-characteristics>`,
    );
    expect(host.textContent).to.match(/A line of the site\s*The list could not be loaded\./);
    expect(host.querySelector('a')?.href).to.equal(
      'https://www.legislation.gov.uk/ukpga/2010/15/section/4',
    );
    expect(host.querySelector('a')?.checkVisibility()).to.be.true;
    expect(host.querySelector('button')).to.be.null;
    await setPageLanguage('cy');
    expect(host.textContent).to.include("Nid oedd modd llwytho'r rhestr.");
  });

  it('leads to section 75 where the data of Northern Ireland cannot be fetched', async () => {
    class Broken extends ProtectedCharacteristics {
      static override loadContent = () => Promise.reject(new TypeError('Failed to fetch'));
    }
    Broken.define('x-broken-groups');
    const host: Broken = await fixture(html`<x-broken-groups jurisdiction="ni"></x-broken-groups>`);
    const link = host.querySelector('a');
    expect(link?.href).to.equal('https://www.legislation.gov.uk/ukpga/1998/47/section/75');
    expect(link?.textContent).to.equal('Read the list in the Northern Ireland Act 1998');
  });

  it('follows a language and a choice that come while the first words are on their way', async () => {
    let arrive = (): void => {};
    const arrived = new Promise<void>(resolve => (arrive = resolve));
    let ask = (): void => {};
    const asked = new Promise<void>(resolve => (ask = resolve));
    class Slow extends ProtectedCharacteristics {
      static override loadContent = async () => {
        const content = await ProtectedCharacteristics.loadContent();
        return {
          ...content,
          showContent: async (...given: Parameters<typeof content.showContent>) => {
            ask();
            await arrived;
            return content.showContent(...given);
          },
        };
      };
    }
    Slow.define('x-slow-characteristics');
    const host = document.createElement('x-slow-characteristics') as Slow;
    document.body.append(host);
    await asked;
    host.setAttribute('also', 'equality-duty');
    await setPageLanguage('cy');
    arrive();
    await host.updateComplete;
    const harness = new ProtectedCharacteristicsHarness(host);
    expect(harness.ids).to.include('equality-duty');
    expect(harness.heading('age').textContent).to.equal('Oed');
    expect(harness.host.textContent).not.to.match(/\b(about|when|where|checked|section)\b/i);
    host.remove();
  });

  it('keeps what is written where the words of another language cannot be fetched', async () => {
    let fails = false;
    class Halved extends ProtectedCharacteristics {
      static override loadContent = async () => {
        const content = await ProtectedCharacteristics.loadContent();
        return {
          ...content,
          showContent: (...given: Parameters<typeof content.showContent>) =>
            fails
              ? Promise.reject(new TypeError('Failed to fetch'))
              : content.showContent(...given),
        };
      };
    }
    Halved.define('x-halved-characteristics');
    const host: Halved = await fixture(html`<x-halved-characteristics></x-halved-characteristics>`);
    const harness = new ProtectedCharacteristicsHarness(host);
    fails = true;
    await setPageLanguage('cy');
    await harness.settled();
    expect(harness.section('age').lang).to.equal('en');
    expect(harness.heading('age').textContent).to.equal('Age');
    fails = false;
    await setPageLanguage('en');
    await setPageLanguage('cy');
    await harness.settled();
    expect(harness.heading('age').textContent).to.equal('Oed');
  });

  it('writes once, and stays as it is, when it is moved while its data is on the way', async () => {
    const host = document.createElement('police-protected-characteristics');
    const [one, two] = [place(''), place('')];
    one.append(host);
    two.append(host);
    host.remove();
    one.append(host);
    await host.updateComplete;
    expect(host.querySelectorAll('section')).to.have.length(9);
    expect(host.querySelectorAll('button')).to.have.length(1);
    two.append(host);
    await host.updateComplete;
    expect(host.querySelectorAll('section')).to.have.length(9);
    expect(host.querySelectorAll('button')).to.have.length(1);
    one.remove();
    two.remove();
  });

  it('makes a copy of itself work, with one set of controls', async () => {
    const host: ProtectedCharacteristics = await fixture(
      html`<police-protected-characteristics></police-protected-characteristics>`,
    );
    const copy = host.cloneNode(true) as ProtectedCharacteristics;
    host.replaceWith(copy);
    const harness = new ProtectedCharacteristicsHarness(copy);
    await harness.settled();
    expect(copy.querySelectorAll('button')).to.have.length(1);
    await harness.pressAll();
    expect(harness.openIds).to.have.length(9);
    copy.remove();
  });

  it('follows the language after it was out of the page', async () => {
    const host: ProtectedCharacteristics = await fixture(
      html`<police-protected-characteristics></police-protected-characteristics>`,
    );
    const parent = host.parentElement!;
    host.remove();
    await setPageLanguage('cy');
    parent.append(host);
    await until(() => host.querySelector('h2')?.textContent === 'Oed', 'Welsh names');
    expect(host.querySelector('button')?.textContent.trim()).to.equal('Dangos yr holl fanylion');
  });

  it('may be registered twice', () => {
    expect(ProtectedCharacteristics.define()).to.equal(ProtectedCharacteristics);
    class Second extends ProtectedCharacteristics {}
    expect(Second.define()).to.equal(ProtectedCharacteristics);
    expect(takeConsole().join()).to.match(/is registered already/);
  });

  it('shows English, and says so, on a page in a language without strings', async () => {
    await setPageLanguage('xx');
    const host: ProtectedCharacteristics = await fixture(
      html`<police-protected-characteristics></police-protected-characteristics>`,
    );
    expect(host.querySelector('section')?.lang).to.equal('en');
    expect(takeConsole().join()).to.match(/lang="xx".*English is shown/);
  });

  it('works where storage throws, and keeps nothing in it', async () => {
    const before = Object.getOwnPropertyDescriptors(Storage.prototype);
    const touched: string[] = [];
    Storage.prototype.getItem = Storage.prototype.setItem = (key: string): never => {
      touched.push(key);
      throw new DOMException('blocked', 'SecurityError');
    };
    try {
      const harness = new ProtectedCharacteristicsHarness(
        await fixture<ProtectedCharacteristics>(
          html`<police-protected-characteristics></police-protected-characteristics>`,
        ),
      );
      await harness.pressAll();
      expect(harness.openIds).to.have.length(9);
      expect(touched).to.be.empty;
    } finally {
      Object.defineProperties(Storage.prototype, before);
    }
  });

  it('holds nothing of the visitor: the exit finds nothing to drop and breaks nothing', async () => {
    const harness = new ProtectedCharacteristicsHarness(
      await fixture<ProtectedCharacteristics>(
        html`<police-protected-characteristics></police-protected-characteristics>`,
      ),
    );
    document.dispatchEvent(new Event('police-exit'));
    await harness.pressAll();
    expect(harness.openIds).to.have.length(9);
    expect(document.querySelectorAll('input, textarea')).to.be.empty;
  });

  it('keeps its looks against the CSS of a page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'div { display: flex; } button { display: none; } section { display: grid; }',
    );
    document.adoptedStyleSheets.push(sheet);
    const wrapper = place(
      `<police-protected-characteristics hidden>${pastedContent()}</police-protected-characteristics>`,
    );
    const host = wrapper.querySelector('police-protected-characteristics')!;
    await host.updateComplete;
    expect(host.checkVisibility()).to.be.false;
    host.hidden = false;
    expect(host.querySelector('button')?.checkVisibility()).to.be.true;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    wrapper.remove();
  });
});
