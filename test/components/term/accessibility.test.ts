import { expect, fixture, html } from '@open-wc/testing';
import { a11ySnapshot, setViewport } from '@web/test-runner-commands';
import '../../../src/components/term/term.js';
import { TermHarness } from '../../../src/components/term/term.harness.js';
import { expectAccessible } from '../../support/axe.js';
import { emulateMedia, forcedColours, print } from '../../support/emulation.js';
import { needs } from '../../support/engine.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly expanded?: boolean;
  readonly children?: readonly Node[];
}

const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
/** The command's type says that it returns nothing. */
const snapshot = a11ySnapshot as unknown as (options: object) => Promise<Node>;
const tree = async (): Promise<Node[]> => flatten(await snapshot({}));

const root = document.documentElement;

const LOOKS: Readonly<Record<string, () => Promise<void> | void>> = {
  light: () => {
    root.style.colorScheme = 'light';
  },
  dark: () => {
    root.style.colorScheme = 'dark';
    // The word has the colours of the page round it, which axe takes for white.
    root.style.background = 'Canvas';
  },
  'forced colours': () => emulateMedia(forcedColours),
  'right to left': () => {
    root.dir = 'rtl';
  },
  '320 px': () => setViewport({ width: 320, height: 568 }),
  Welsh: () => setPageLanguage('cy'),
};

describe('police-term, accessibility', () => {
  const mount = async (ref = 'marriage-and-civil-partnership'): Promise<TermHarness> => {
    const paragraph = await fixture(
      html`<p>
        Somebody was treated worse, again and again, because of
        <police-term ref=${ref}><a href="#${ref}">marriage</a></police-term
        >, and told us.
      </p>`,
    );
    const host = paragraph.querySelector('police-term')!;
    await host.updateComplete;
    return new TermHarness(host);
  };

  afterEach(async () => {
    root.style.background = '';
    await setViewport({ width: 800, height: 600 });
    await resetPage();
  });

  for (const [look, wear] of Object.entries(LOOKS)) {
    it(`has no finding of axe, closed and open: ${look}`, async () => {
      await wear();
      const harness = await mount();
      await expectAccessible(harness.host.parentElement!);
      await harness.open();
      await expectAccessible(harness.host.parentElement!);
    });
  }

  it('is a button that tells whether it is open, and a status that tells the gist', async () => {
    needs('accessibilityTree');
    const harness = await mount('race');
    const button = async () =>
      (await tree()).find(({ name, role }) => role === 'button' && name === 'marriage');
    expect(await button()).not.to.have.property('expanded', true);
    expect((await tree()).some(({ role }) => role === 'status')).to.be.false;
    await harness.open();
    expect(await button()).to.have.property('expanded', true);
    const nodes = await tree();
    expect(nodes.some(({ role }) => role === 'status')).to.be.true;
    expect(nodes.some(({ name }) => name === 'Read more about this')).to.be.true;
  });

  for (const [width, height] of [
    [320, 568],
    [320, 256],
    [256, 256],
  ] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`is in view at ${width} by ${height}, ${dir}, in Welsh, and needs no scrolling sideways`, async () => {
        root.dir = dir;
        await setViewport({ width, height });
        await setPageLanguage('cy');
        const harness = await mount('gender-reassignment');
        await harness.open();
        const { left, right, top } = harness.panel!.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(width);
        expect(top).to.be.at.least(0);
        expect(root.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('stays by its word when the window becomes another', async () => {
    await setViewport({ width: 800, height: 600 });
    const harness = await mount();
    await harness.open();
    await setViewport({ width: 320, height: 568 });
    await until(() => harness.panel!.getBoundingClientRect().right <= 320);
  });

  it('has targets of 24 pixels in the sentence and of 44 in the gist', async () => {
    const harness = await mount();
    expect(harness.word.getBoundingClientRect().height).to.be.at.least(24);
    await harness.open();
    expect(harness.link!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('moves nothing when it comes: not by itself, and not by its gist', async () => {
    const paragraph = await fixture(html`<p>Because of <a href="#race">race</a>, and so on.</p>`);
    const place = (): string => {
      const text = document.createRange();
      text.selectNodeContents(paragraph.querySelector('a')!);
      return JSON.stringify(text.getBoundingClientRect());
    };
    const [{ width, height }, before] = [paragraph.getBoundingClientRect(), place()];
    const host = document.createElement('police-term');
    host.ref = 'race';
    const link = paragraph.querySelector('a')!;
    link.replaceWith(host);
    host.append(link);
    await host.updateComplete;
    expect(place()).to.equal(before);
    await new TermHarness(host).open();
    expect(place()).to.equal(before);
    expect(paragraph.getBoundingClientRect()).to.include({ width, height });
  });

  it('looks the same whatever a page says of spans, bold words and links', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `p span, p b, p a { display: none !important; color: #fff !important; position: static !important; font-size: 4px !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
    try {
      const harness = await mount('race');
      await harness.open();
      for (const node of harness.panel!.querySelectorAll('span, b, a')) {
        expect(node.checkVisibility(), node.localName).to.be.true;
      }
      expect(getComputedStyle(harness.panel!).fontSize).to.equal('16px');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    }
  });

  it('prints the word alone', async () => {
    const harness = await mount();
    await harness.open();
    const { panel } = harness;
    await emulateMedia(print);
    expect(panel!.checkVisibility()).to.be.false;
    expect(harness.word.checkVisibility()).to.be.true;
  });
});
