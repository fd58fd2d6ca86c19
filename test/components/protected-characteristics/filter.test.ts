import { expect } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { pastedContent, place } from './pasted.js';

describe('police-protected-characteristics, with a filter', () => {
  let wrapper: HTMLElement;

  const mount = async (content = ''): Promise<ProtectedCharacteristicsHarness> => {
    wrapper = place(
      `<police-protected-characteristics filter>${content}</police-protected-characteristics>`,
    );
    const harness = new ProtectedCharacteristicsHarness(
      wrapper.querySelector('police-protected-characteristics')!,
    );
    await harness.settled();
    return harness;
  };

  /** Each thing that a screen reader would have been told. */
  const listen = (status: Element): string[] => {
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return said;
  };

  afterEach(async () => {
    wrapper.remove();
    history.replaceState(null, '', location.pathname + location.search);
    await resetPage();
  });

  it('has a label, and no filter comes where none was asked for', async () => {
    const harness = await mount();
    expect(harness.filter?.labels?.[0]?.textContent).to.equal('Find in this list');
    harness.host.filter = false;
    await harness.settled();
    expect(harness.filter).to.be.null;
    harness.host.filter = true;
    await harness.settled();
    expect(harness.filter).not.to.be.null;
  });

  for (const [how, content, lang] of [
    ['written', '', 'en'],
    ['pasted', pastedContent(), 'en'],
    ['pasted Welsh', pastedContent('cy'), 'cy'],
  ] as const) {
    it(`finds the words of either language in ${how} content`, async () => {
      await setPageLanguage(lang);
      const harness = await mount(content);
      await harness.find('hil');
      await until(() => harness.shownIds.includes('race'), 'a Welsh word');
      expect(harness.shownIds).not.to.include('age');
      await harness.find('pregnant');
      await until(() => harness.shownIds.includes('pregnancy-and-maternity'), 'an English word');
      expect(harness.shownIds).not.to.include('race');
    });
  }

  it('finds all of several words, in any order, and what is folded away', async () => {
    const harness = await mount();
    await harness.find('RANGE  from 18');
    expect(harness.shownIds).to.deep.equal(['age']);
  });

  it('says the count once for a flood of keys', async () => {
    const harness = await mount();
    const said = listen(harness.filterStatus!);
    // In one task: a driver on a busy machine takes longer for a key than a pause is.
    for (const typed of ['r', 'ra', 'rac', 'race']) {
      harness.filter!.value = typed;
      harness.filter!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await until(() => said.length > 0, 'the count');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\d parts? found$/);
  });

  it('says it again to who typed on before it was heard', async () => {
    const harness = await mount();
    const said = listen(harness.filterStatus!);
    await harness.find('xyzzy x');
    await until(() => said.length === 1, 'the first time');
    await harness.find('xyzzy');
    await until(() => said.length === 3, 'the second time');
    expect(said).to.deep.equal([said[0], '', 'Nothing found. Try another word.']);
  });

  it('says when nothing is found, and shows all again, with the focus in the field', async () => {
    const harness = await mount();
    await harness.find('xyzzy');
    await until(() => harness.filterStatus?.textContent !== '', 'the status');
    expect(harness.filterStatus?.textContent).to.equal('Nothing found. Try another word.');
    expect(harness.shownIds).to.be.empty;
    harness.filterReset!.click();
    expect(harness.shownIds).to.have.length(9);
    expect(document.activeElement).to.equal(harness.filter);
    expect(harness.filterStatus?.textContent).to.equal('The whole list is shown.');
    expect(harness.filterReset?.checkVisibility()).to.be.false;
  });

  it('shows again what the address names', async () => {
    const harness = await mount();
    await harness.find('xyzzy');
    location.hash = 'race';
    await until(() => document.activeElement === harness.heading('race'), 'the heading');
    expect(harness.shownIds).to.have.length(9);
    expect(harness.filter?.value).to.equal('');
  });

  it('drops what was typed when the visitor leaves', async () => {
    const harness = await mount();
    await harness.find('pregnant');
    document.dispatchEvent(new Event('police-exit'));
    expect(harness.filter?.value).to.equal('');
    expect(harness.shownIds).to.have.length(9);
  });

  it('finds English words on a page that became Welsh', async () => {
    const harness = await mount();
    await harness.find('hil');
    await setPageLanguage('cy');
    await harness.settled();
    await harness.find('pregnant');
    await until(() => harness.shownIds.includes('pregnancy-and-maternity'), 'an English word');
  });

  it('follows the language', async () => {
    const harness = await mount();
    await setPageLanguage('cy');
    await harness.settled();
    expect(harness.filter?.labels?.[0]?.textContent).to.equal('Chwilio yn y rhestr hon');
  });
});
