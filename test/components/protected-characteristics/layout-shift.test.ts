import { expect } from '@open-wc/testing';
import { adoptStyles } from '../../../src/internal/dom/adopt-styles.js';
import { controls } from '../../../src/styles/controls.styles.js';
import { tokens } from '../../../src/styles/tokens.styles.js';
import { lightStyles } from '../../../src/components/protected-characteristics/protected-characteristics.light.styles.js';
import { resetPage } from '../../support/page.js';
import { pastedContent, place } from './pasted.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

const painted = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Where everything stands: what a visitor would see jump. */
const positions = (root: Element): string[] =>
  [...root.querySelectorAll('section, h2, p, summary')]
    .filter(node => node.checkVisibility({ contentVisibilityAuto: true }))
    .map(node => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return `${node.localName} ${[x, y, width, height].join(' ')}`;
    });

// In a file, and so in a page, of its own: the element is registered only once per page.
describe('police-protected-characteristics, upgraded late', () => {
  afterEach(resetPage);

  it('moves nothing: with and without an intro, in Welsh, and where all is plain', async () => {
    // As the stylesheet that a site links.
    adoptStyles(document, [tokens, controls, lightStyles]);
    document.documentElement.lang = 'cy';
    const wrapper = place(`
      <police-protected-characteristics>
        <p slot="intro">Intro</p>${pastedContent('cy')}
      </police-protected-characteristics>
      <police-protected-characteristics>${pastedContent()}</police-protected-characteristics>
      <police-protected-characteristics plain>
        <section id="plain"><h2>Plain</h2><p>Whole</p></section>
      </police-protected-characteristics>
      <p>After</p>`);
    await painted();
    const before = positions(wrapper);
    expect(before.length).to.be.above(70);

    const shifts: LayoutShift[] = [];
    const observer = new PerformanceObserver(list => {
      shifts.push(...(list.getEntries() as LayoutShift[]));
    });
    observer.observe({ type: 'layout-shift' });
    const seen: string[][] = [];
    await import('../../../src/components/protected-characteristics/protected-characteristics.js');
    for (const host of wrapper.querySelectorAll('police-protected-characteristics')) {
      // At once, while the Welsh strings are still on their way, and when all is there.
      seen.push(positions(wrapper));
      await host.updateComplete;
      await painted();
      seen.push(positions(wrapper));
    }
    for (const now of seen) expect(now).to.deep.equal(before);
    expect(wrapper.querySelectorAll('.police-controls button')).to.have.length(3);
    await painted();
    expect(shifts.map(({ value }) => value)).to.be.empty;
    observer.disconnect();
    wrapper.remove();
  });
});
