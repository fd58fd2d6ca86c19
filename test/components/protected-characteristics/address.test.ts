import { expect } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { inTheActsOrder } from './law/records.js';
import { pastedContent, place } from './pasted.js';
import { until } from '../../support/until.js';

const PLAIN_ADDRESS = location.pathname + location.search;

const once = (target: EventTarget, type: string): Promise<Event> =>
  new Promise(resolve => {
    target.addEventListener(type, resolve, { once: true });
  });

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const goTo = async (hash: string): Promise<void> => {
  const changed = once(window, 'hashchange');
  location.hash = hash;
  await changed;
};

const goBack = async (): Promise<void> => {
  const changed = once(window, 'hashchange');
  history.back();
  await changed;
};

describe('police-protected-characteristics and the address', () => {
  let wrapper: HTMLElement;

  const mount = async (content: string): Promise<ProtectedCharacteristicsHarness> => {
    wrapper = place(
      `<p><a href="#race">Race</a></p><p><a href="#deep">Deep</a></p><div class="tall"></div>
      <police-protected-characteristics>${content}</police-protected-characteristics>`,
    );
    wrapper.querySelector<HTMLElement>('.tall')!.style.blockSize = '200vh';
    const harness = new ProtectedCharacteristicsHarness(
      wrapper.querySelector('police-protected-characteristics')!,
    );
    await harness.settled();
    return harness;
  };

  const expectAt = async (harness: ProtectedCharacteristicsHarness, id: string): Promise<void> => {
    const heading = harness.heading(id);
    expect(harness.part(id).open).to.be.true;
    expect(document.activeElement).to.equal(heading);
    // WebKit scrolls to what was given the focus in a task of its own.
    await until(() => isInView(heading), `#${id} in view`);
  };

  beforeEach(() => {
    history.replaceState(null, '', PLAIN_ADDRESS);
    scrollTo(0, 0);
  });

  afterEach(() => {
    wrapper.remove();
    history.replaceState(null, '', PLAIN_ADDRESS);
  });

  for (const [how, content] of [
    ['pasted', pastedContent()],
    ['written', ''],
  ] as const) {
    describe(`${how} content`, () => {
      for (const [id] of inTheActsOrder) {
        it(`opens #${id} cold, when the address changes and on Back, heading in view and focused`, async () => {
          history.replaceState(null, '', `${PLAIN_ADDRESS}#${id}`);
          const harness = await mount(content);
          await expectAt(harness, id);
          expect(harness.toggles).to.be.empty;

          const another = id === 'sex' ? 'age' : 'sex';
          await goTo(another);
          await expectAt(harness, another);
          await harness.settled();
          expect(harness.toggles).to.deep.equal([{ id: another, open: true }]);

          harness.part(id).open = false;
          await goBack();
          await expectAt(harness, id);
        });
      }
    });
  }

  it('keeps the focus that the browser takes off while the page loads, once', async () => {
    history.replaceState(null, '', `${PLAIN_ADDRESS}#race`);
    const harness = await mount(pastedContent());
    const heading = harness.heading('race');
    const focused = once(heading, 'focus');
    heading.blur();
    await focused;
    await expectAt(harness, 'race');
    heading.blur();
    await harness.settled();
    expect(document.activeElement).to.equal(document.body);
  });

  it('moves nothing where the address names nothing of it', async () => {
    for (const hash of ['#elsewhere', '#%', '']) {
      history.replaceState(null, '', PLAIN_ADDRESS + hash);
      const harness = await mount(pastedContent());
      expect(harness.openIds).to.be.empty;
      expect(document.activeElement).to.equal(document.body);
      expect(scrollY).to.equal(0);
      wrapper.remove();
    }
  });

  it('opens again what was closed, for a link to where the address is already', async () => {
    const harness = await mount(pastedContent());
    await goTo('race');
    await harness.press('race');
    expect(harness.openIds).to.be.empty;
    const focused = once(harness.heading('race'), 'focus');
    const link = wrapper.querySelector<HTMLElement>('a[href="#race"]')!;
    link.focus();
    link.click();
    await focused;
    await expectAt(harness, 'race');
  });

  it('opens the part round a target inside it', async () => {
    const deep = pastedContent().replace('<dl>', '<p id="deep">Deep</p><dl>');
    const harness = await mount(deep);
    await goTo('deep');
    expect(harness.openIds).to.deep.equal(['age']);
    await until(() => isInView(wrapper.querySelector('#deep')!), '#deep in view');
  });

  it('takes nobody anywhere when it is moved in the page', async () => {
    const harness = await mount(pastedContent());
    await goTo('race');
    const link = wrapper.querySelector<HTMLElement>('a')!;
    link.focus();
    wrapper.prepend(harness.host);
    await harness.settled();
    expect(document.activeElement).to.equal(link);
  });

  it('follows the address no longer once it is out of the page', async () => {
    const harness = await mount(pastedContent());
    harness.host.remove();
    await goTo('race');
    expect(harness.openIds).to.be.empty;
    wrapper.append(harness.host);
    await goTo('sex');
    expect(harness.openIds).to.deep.equal(['sex']);
  });
});
