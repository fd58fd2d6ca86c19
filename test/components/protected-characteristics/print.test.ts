import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import type { ProtectedCharacteristics } from '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { emulateMedia, print, reducedMotion, resetMedia } from '../../support/emulation.js';

const mount = async (): Promise<ProtectedCharacteristicsHarness> =>
  new ProtectedCharacteristicsHarness(
    await fixture<ProtectedCharacteristics>(
      html`<police-protected-characteristics></police-protected-characteristics>`,
    ),
  );

describe('police-protected-characteristics, printed', () => {
  const { supports } = CSS;

  afterEach(async () => {
    CSS.supports = supports;
    await resetMedia();
  });

  it('prints nine of nine, whatever is open, without what is for pressing', async () => {
    const harness = await mount();
    await harness.press('race');
    await emulateMedia(print);
    for (const id of harness.ids) {
      expect(harness.showsDepth(id), id).to.be.true;
      const text = harness.part(id).querySelector('li')!;
      expect(text.getBoundingClientRect().height, id).to.be.above(10);
      expect(harness.summary(id).checkVisibility(), id).to.be.false;
    }
    expect(harness.allButton).to.be.undefined;
    await resetMedia();
    expect(harness.showsDepth('race')).to.be.true;
    expect(harness.showsDepth('age')).to.be.false;
    expect(harness.openIds).to.deep.equal(['race']);
  });

  describe('in an engine without ::details-content', () => {
    it('opens everything for printing, closes it again, and tells nobody', async () => {
      CSS.supports = (...test: unknown[]) =>
        test[0] !== 'selector(::details-content)' &&
        (Reflect.apply(supports, CSS, test) as boolean);
      const harness = await mount();
      await harness.press('race');
      await import('../../../src/components/protected-characteristics/print-controller.js');
      await harness.settled();
      window.dispatchEvent(new Event('beforeprint'));
      expect(harness.openIds).to.have.length(9);
      window.dispatchEvent(new Event('afterprint'));
      expect(harness.openIds).to.deep.equal(['race']);
      await harness.settled();
      expect(harness.toggles).to.deep.equal([{ id: 'race', open: true }]);
      expect(harness.host.open).to.equal('race');

      harness.host.remove();
      window.dispatchEvent(new Event('beforeprint'));
      expect(harness.openIds).to.deep.equal(['race']);
    });
  });

  it('moves nothing by animation, with or without reduced motion', async () => {
    for (const emulation of [{}, reducedMotion]) {
      await emulateMedia(emulation);
      const harness = await mount();
      await harness.pressAll();
      expect(document.getAnimations()).to.be.empty;
    }
  });
});
