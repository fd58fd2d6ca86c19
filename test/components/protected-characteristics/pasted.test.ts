import { expect } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { pastedContent, place } from './pasted.js';

describe('police-protected-characteristics, round pasted content', () => {
  let wrapper: HTMLElement | undefined;

  const mount = async (
    attributes = '',
    content = pastedContent(),
  ): Promise<ProtectedCharacteristicsHarness> => {
    wrapper = place(
      `<police-protected-characteristics ${attributes}>${content}</police-protected-characteristics>`,
    );
    const host = wrapper.querySelector('police-protected-characteristics')!;
    const harness = new ProtectedCharacteristicsHarness(host);
    await harness.settled();
    return harness;
  };

  afterEach(async () => {
    wrapper?.remove();
    await resetPage();
  });

  it('replaces no node, and adds only the controls', async () => {
    wrapper = place(pastedContent());
    const nodes = [...wrapper.querySelectorAll('*')];
    const host = document.createElement('police-protected-characteristics');
    host.append(...wrapper.childNodes);
    wrapper.append(host);
    await host.updateComplete;
    for (const node of nodes) expect(node.isConnected).to.be.true;
    const added = [...host.querySelectorAll('*')].filter(node => !nodes.includes(node));
    expect(added.map(({ localName }) => localName)).to.deep.equal(['div', 'button']);
  });

  it('fetches no law data', async () => {
    await mount();
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    // The tests' own printing needs the data; what writes it into a page is the lazy part.
    expect(fetched.filter(name => name.includes('.content.'))).to.be.empty;
  });

  it('leaves headings as pasted, whatever heading-level says', async () => {
    const harness = await mount('heading-level="5"', pastedContent('en', { headingLevel: 3 }));
    expect(harness.heading('age').localName).to.equal('h3');
  });

  it("leaves the author's words as they are when the page's language changes, but not ours", async () => {
    const harness = await mount();
    await setPageLanguage('cy');
    expect(harness.heading('age').textContent).to.equal('Age');
    expect(harness.allWords).to.equal('Dangos yr holl fanylion');
  });

  it('leaves open what the author left open, and says nothing of it', async () => {
    const harness = await mount('', pastedContent('en', { open: ['race'] }));
    expect(harness.openIds).to.deep.equal(['race']);
    expect(harness.toggles).to.be.empty;
    expect(harness.host.hasAttribute('open')).to.be.false;
  });

  it('leaves a section without a folded part whole', async () => {
    const harness = await mount('', '<section id="age"><h2>Age</h2><p>All of it</p></section>');
    expect(harness.section('age').querySelector('p')?.checkVisibility()).to.be.true;
    expect(harness.allButton).to.be.undefined;
    await until(() => takeConsole().join().includes('sections are missing'), 'the warning');
  });

  it('takes no toggle of another details or popover for its own', async () => {
    const harness = await mount(
      '',
      `${pastedContent()}<details class="other"><summary>Other</summary>Text</details>`,
    );
    harness.host.querySelector<HTMLDetailsElement>('.other')!.open = true;
    await harness.settled();
    expect(harness.toggles).to.be.empty;
  });

  describe('open', () => {
    it('opens the parts it names, or all, without an event on load', async () => {
      const harness = await mount('open="age sex"');
      expect(harness.openIds).to.deep.equal(['age', 'sex']);
      wrapper?.remove();
      const all = await mount('open="all"');
      expect(all.openIds).to.have.length(9);
      expect(all.allWords).to.equal('Hide all details');
      expect([...harness.toggles, ...all.toggles]).to.be.empty;
    });

    it('as a property follows the visitor; the attribute stays what the page asked for', async () => {
      const harness = await mount('open="sex"');
      await harness.press('race');
      expect(harness.host.open).to.equal('race sex');
      await harness.pressAll();
      expect(harness.host.open).to.equal('all');
      await harness.pressAll();
      expect(harness.host.open).to.equal('');
      expect(harness.host.getAttribute('open')).to.equal('sex');
    });

    it('is obeyed when a script sets it, and when the attribute is set, again, or taken away', async () => {
      const harness = await mount();
      harness.host.open = 'disability';
      expect(harness.openIds).to.deep.equal(['disability']);
      harness.host.setAttribute('open', 'age');
      expect(harness.openIds).to.deep.equal(['age']);
      await harness.press('age');
      harness.host.setAttribute('open', 'age');
      expect(harness.openIds).to.deep.equal(['age']);
      harness.host.removeAttribute('open');
      await harness.settled();
      expect(harness.openIds).to.be.empty;
      expect(harness.host.open).to.equal('');
      expect(harness.toggles.map(({ id, open }) => `${id} ${open ? 'open' : 'closed'}`)).to.eql([
        'disability open',
        'age open',
        'disability closed',
        'age closed',
        'age open',
        'age closed',
      ]);
    });

    it('may be set before the script has come', async () => {
      wrapper = place(pastedContent());
      // Elsewhere no script makes it more than a tag.
      const elsewhere = document.implementation.createHTMLDocument();
      const early = elsewhere.createElement('police-protected-characteristics');
      early.append(...wrapper.children);
      wrapper.append(Object.assign(early, { open: 'age' }));
      const harness = new ProtectedCharacteristicsHarness(early);
      await harness.settled();
      expect(harness.openIds).to.deep.equal(['age']);
    });

    it('may be set while detached', async () => {
      const harness = await mount();
      harness.host.remove();
      harness.host.open = 'age';
      wrapper?.append(harness.host);
      await harness.settled();
      expect(harness.openIds).to.deep.equal(['age']);
    });

    it('names an id that is not there', async () => {
      const harness = await mount('open="age height"');
      expect(harness.openIds).to.deep.equal(['age']);
      expect(takeConsole().join()).to.match(/open="height" is not known; allowed: all, age,/);
    });
  });

  describe('police-toggle', () => {
    it('tells of each part that the visitor opened or closed, outside the element too', async () => {
      const harness = await mount();
      const heard: string[] = [];
      const listen = ({ id, open }: HTMLElementEventMap['police-toggle']): void => {
        heard.push(`${id} ${open ? 'open' : 'closed'}`);
      };
      wrapper!.addEventListener('police-toggle', listen);
      await harness.press('sex');
      await harness.press('sex');
      expect(heard).to.deep.equal(['sex open', 'sex closed']);
    });

    it('tells of nine parts for "Show all", of eight where one was open', async () => {
      const harness = await mount();
      await harness.press('sex');
      await harness.pressAll();
      expect(harness.toggles).to.have.length(9);
      expect(new Set(harness.toggles.map(({ id }) => id))).to.have.property('size', 9);
    });

    it('tells of what a script opened by the part itself', async () => {
      const harness = await mount();
      harness.part('age').open = true;
      await harness.settled();
      expect(harness.toggles).to.deep.equal([{ id: 'age', open: true }]);
      expect(harness.host.open).to.equal('age');
    });
  });

  describe('plain', () => {
    it('shows everything, with nothing to press', async () => {
      const harness = await mount('plain');
      expect(harness.ids.every(id => harness.showsDepth(id))).to.be.true;
      expect(harness.allButton).to.be.undefined;
      expect(harness.summary('age').checkVisibility()).to.be.false;
      expect(harness.toggles).to.be.empty;
    });

    it('can be set and taken away; what was open before is open again', async () => {
      const harness = await mount();
      await harness.press('race');
      harness.host.plain = true;
      await harness.settled();
      expect(harness.openIds).to.have.length(9);
      harness.host.plain = false;
      await harness.settled();
      expect(harness.openIds).to.deep.equal(['race']);
      expect(harness.allWords).to.equal('Show all details');
      expect(harness.toggles).to.have.length(1);
    });
  });
});
