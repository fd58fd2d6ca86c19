import { expect, fixture, html } from '@open-wc/testing';
import { a11ySnapshot, setViewport } from '@web/test-runner-commands';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import type { ProtectedCharacteristics } from '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { expectAccessible } from '../../support/axe.js';
import { emulateMedia, forcedColours, resetMedia } from '../../support/emulation.js';
import { needs } from '../../support/engine.js';
import { addTestLanguages, RIGHT_TO_LEFT } from '../../support/languages.js';
import { resetPage, setPageLanguage } from '../../support/page.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly children?: readonly Node[];
}

const mount = async (
  template = html`<police-protected-characteristics></police-protected-characteristics>`,
): Promise<ProtectedCharacteristicsHarness> =>
  new ProtectedCharacteristicsHarness(await fixture<ProtectedCharacteristics>(template));

const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
/** The command's type says that it returns nothing. */
const snapshot = a11ySnapshot as unknown as (options: object) => Promise<Node>;
const tree = async (): Promise<Node[]> => {
  needs('accessibilityTree');
  return flatten(await snapshot({}));
};

const STATES: Readonly<
  Record<string, (harness: ProtectedCharacteristicsHarness) => Promise<void>>
> = {
  closed: async () => {},
  'one open': harness => harness.press('race'),
  'all open': harness => harness.pressAll(),
  plain: async harness => {
    harness.host.plain = true;
    await harness.settled();
  },
};

const LOOKS: Readonly<Record<string, () => Promise<void> | void>> = {
  light: () => {
    document.documentElement.style.colorScheme = 'light';
  },
  dark: () => {
    document.documentElement.style.colorScheme = 'dark';
  },
  'forced colours': () => emulateMedia(forcedColours),
  'right to left': async () => {
    addTestLanguages();
    document.documentElement.dir = 'rtl';
    await setPageLanguage(RIGHT_TO_LEFT);
  },
  '320 px': () => setViewport({ width: 320, height: 568 }),
  Welsh: () => setPageLanguage('cy'),
};

describe('police-protected-characteristics, accessibility', () => {
  afterEach(async () => {
    await resetMedia();
    await setViewport({ width: 800, height: 600 });
    await resetPage();
  });

  for (const [look, wear] of Object.entries(LOOKS)) {
    for (const [state, act] of Object.entries(STATES)) {
      it(`has no finding of axe: ${state}, ${look}`, async () => {
        await wear();
        const harness = await mount();
        await act(harness);
        await expectAccessible(harness.host);
      });
    }
  }

  it('shows assistive technology nine headings, nine lines and ten controls, no closed text', async () => {
    const harness = await mount();
    const nodes = await tree();
    const headings = nodes.filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, level }) => `${level ?? ''} ${name ?? ''}`)).to.deep.equal(
      harness.ids.map(id => `2 ${harness.heading(id).textContent}`),
    );
    expect(nodes.some(({ role }) => role === 'region')).to.be.false;
    expect(nodes.some(({ name }) => name === harness.gist('race').textContent)).to.be.true;
    const closed = harness.part('race').querySelector('p')!.textContent;
    expect(nodes.some(({ name }) => name?.includes(closed))).to.be.false;
    expect(nodes.some(({ role }) => role === 'link')).to.be.false;

    await harness.press('race');
    const then = await tree();
    expect(then.some(({ name }) => name?.includes(closed))).to.be.true;
    expect(then.filter(({ role }) => role === 'link')).to.have.length(
      harness.part('race').querySelectorAll('a').length,
    );
  });

  it('tells whether a part is open', async () => {
    const harness = await mount();
    const named = async (): Promise<Node | undefined> =>
      (await tree()).find(({ name, role }) => name === 'More about race' && role !== 'StaticText');
    expect(await named()).not.to.have.property('expanded', true);
    await harness.press('race');
    expect(await named()).to.have.property('expanded', true);
  });

  it('has targets of at least 44 pixels', async () => {
    const harness = await mount();
    await harness.pressAll();
    const targets = harness.host.querySelectorAll('summary, button, .police-sources a');
    expect(targets.length).to.be.above(30);
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
    }
  });

  for (const width of [320, 256]) {
    it(`needs no scrolling sideways at ${width} pixels, the widest words included`, async () => {
      await setViewport({ width, height: 600 });
      await setPageLanguage('cy');
      const harness = await mount();
      await harness.pressAll();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('keeps English and Welsh from left to right, marks and indents too, on a page that does not', async () => {
    document.documentElement.dir = 'rtl';
    for (const lang of ['en', 'cy']) {
      await setPageLanguage(lang);
      const harness = await mount();
      await harness.press('age');
      expect(harness.section('age').dir).to.equal('ltr');
      const inside = getComputedStyle(harness.part('age').querySelector('dl')!);
      expect([inside.borderLeftWidth, inside.borderRightWidth]).to.deep.equal(['4px', '0px']);
      const note = harness.host.querySelector('.police-as-at')!;
      expect(getComputedStyle(note).direction).to.equal('ltr');
      // What is not law runs with the page.
      expect(getComputedStyle(harness.host).direction).to.equal('rtl');
    }
  });

  it('stays hidden when it is hidden', async () => {
    const harness = await mount();
    harness.host.hidden = true;
    expect(harness.host.checkVisibility()).to.be.false;
  });
});
