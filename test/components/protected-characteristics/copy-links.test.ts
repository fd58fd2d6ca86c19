import { expect } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { place } from './pasted.js';

describe('police-protected-characteristics, with links to copy', () => {
  let wrapper: HTMLElement;
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

  /** Stands in for the clipboard, which engines give only to a window in front. */
  const setClipboard = (clipboard: { writeText(words: string): Promise<void> } | undefined) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  };

  const mount = async (): Promise<ProtectedCharacteristicsHarness> => {
    wrapper = place(
      '<police-protected-characteristics copy-links></police-protected-characteristics>',
    );
    const harness = new ProtectedCharacteristicsHarness(
      wrapper.querySelector('police-protected-characteristics')!,
    );
    await harness.settled();
    return harness;
  };

  afterEach(async () => {
    wrapper.remove();
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
    await resetPage();
  });

  it('has a button for each part, which shows once the part is open', async () => {
    const harness = await mount();
    expect(harness.ids.every(id => harness.copyButton(id))).to.be.true;
    expect(harness.copyButton('race')?.checkVisibility({ contentVisibilityAuto: true })).to.be
      .false;
    await harness.press('race');
    expect(harness.copyButton('race')?.checkVisibility()).to.be.true;
    expect(harness.copyButton('race')?.textContent).to.equal('Copy the link to “Race”');
  });

  it('copies the link and says so, each time', async () => {
    const copied: string[] = [];
    setClipboard({
      writeText: words => {
        copied.push(words);
        return Promise.resolve();
      },
    });
    const harness = await mount();
    await harness.press('race');
    const said: string[] = [];
    new MutationObserver(() => said.push(harness.copyStatus('race')!.textContent)).observe(
      harness.copyStatus('race')!,
      { childList: true },
    );
    for (const times of [1, 2]) {
      harness.copyButton('race')!.click();
      await until(() => said.filter(words => words === 'Link copied.').length === times, 'words');
    }
    expect(copied[0]).to.equal(`${location.href.split('#')[0]}#race`);
  });

  for (const [why, clipboard] of [
    ['there is no clipboard', undefined],
    ['the clipboard is refused', { writeText: () => Promise.reject(new Error('Denied')) }],
  ] as const) {
    it(`gives the link to copy by hand where ${why}`, async () => {
      setClipboard(clipboard);
      const harness = await mount();
      await harness.press('sex');
      harness.copyButton('sex')!.click();
      await until(() => harness.copyField('sex'), 'the field');
      const field = harness.copyField('sex')!;
      expect(field.value).to.match(/#sex$/);
      expect(field.ariaLabel).to.equal('Link to “Sex”');
      expect(document.activeElement).to.equal(field);
      expect(field.selectionEnd).to.equal(field.value.length);
      expect(harness.copyStatus('sex')?.textContent).to.include('Copy it from here');
    });
  }

  it('follows the language, and goes when it is asked for no longer', async () => {
    const harness = await mount();
    await setPageLanguage('cy');
    await harness.settled();
    expect(harness.copyButton('race')?.textContent).to.equal("Copïo'r ddolen i “Hil”");
    harness.host.copyLinks = false;
    await harness.settled();
    expect(harness.copyButton('race')).to.be.null;
  });

  it('works in a copy of the element', async () => {
    const harness = await mount();
    const copy = harness.host.cloneNode(true) as typeof harness.host;
    harness.host.replaceWith(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('.police-copy')).to.have.length(9);
  });
});
