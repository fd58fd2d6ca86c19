import { expect } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { pastedContent, place } from './pasted.js';

describe('police-protected-characteristics and what a visitor opened', () => {
  let wrapper: HTMLElement;

  const mount = async (attributes: string): Promise<ProtectedCharacteristicsHarness> => {
    wrapper = place(
      `<police-protected-characteristics ${attributes}>${pastedContent()}</police-protected-characteristics>`,
    );
    const harness = new ProtectedCharacteristicsHarness(
      wrapper.querySelector('police-protected-characteristics')!,
    );
    await harness.settled();
    return harness;
  };

  /** As on the next page view. */
  const again = async (attributes: string): Promise<ProtectedCharacteristicsHarness> => {
    wrapper.remove();
    return mount(attributes);
  };

  afterEach(() => {
    wrapper.remove();
    sessionStorage.clear();
  });

  it('stores nothing unless asked, and not before the visitor acts', async () => {
    const harness = await mount('');
    await harness.press('race');
    expect(sessionStorage).to.have.length(0);
    const asked = await again('remember open="age"');
    expect(sessionStorage).to.have.length(0);
    await asked.press('sex');
    expect(sessionStorage).to.have.length(1);
  });

  it('opens it again, silently, and what the visitor closed stays closed', async () => {
    const harness = await mount('remember');
    await harness.press('race');
    await harness.press('sex');
    await harness.press('sex');
    const next = await again('remember');
    expect(next.openIds).to.deep.equal(['race']);
    expect(next.host.open).to.equal('race');
    expect(next.toggles).to.be.empty;
  });

  it('forgets when the visitor leaves, and when it is asked for no longer', async () => {
    const harness = await mount('remember');
    await harness.press('race');
    document.dispatchEvent(new Event('police-exit'));
    expect(sessionStorage).to.have.length(0);
    await harness.press('sex');
    harness.host.remember = false;
    await harness.settled();
    expect(sessionStorage).to.have.length(0);
  });

  it('is whole where storage is refused', async () => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Object.defineProperty(Storage.prototype, 'setItem', {
      ...own,
      value: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
    const harness = await mount('remember');
    await harness.press('race');
    Object.defineProperty(Storage.prototype, 'setItem', own);
    expect(harness.openIds).to.deep.equal(['race']);
  });
});
