import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../../src/components/term/term.js';
import { TermHarness } from '../../../src/components/term/term.harness.js';
import { until } from '../../support/until.js';

/** A real mouse: what the browser makes of it (light dismiss, hover) counts here. */
const centreOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const moveTo = (element: Element): Promise<void> =>
  sendMouse({ type: 'move', position: centreOf(element) });
const clickOn = (element: Element): Promise<void> =>
  sendMouse({ type: 'click', position: centreOf(element) });

const lawRequests = (): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/law/')).length;

describe('police-term, by pointer', () => {
  let harness: TermHarness;
  let elsewhere: Element;

  beforeEach(async () => {
    const wrapper = await fixture(
      html`<div>
        <p>
          Treated worse because of <police-term ref="race"><a href="#race">race</a></police-term
          >.
        </p>
        <p id="elsewhere">Elsewhere</p>
      </div>`,
    );
    harness = new TermHarness(wrapper.querySelector('police-term')!);
    elsewhere = wrapper.querySelector('#elsewhere')!;
    await harness.host.updateComplete;
  });

  afterEach(() => resetMouse());

  const shut = (): Promise<void> => until(() => !harness.isOpen, 'it is closed');
  const said = (): Promise<void> => until(() => harness.said.startsWith('Race: '), 'it is open');

  it('asks the network for nothing until somebody reaches for it', async () => {
    const before = lawRequests();
    await moveTo(elsewhere);
    harness.point('enter');
    harness.point('leave');
    harness.point('enter', 'touch');
    await clickOn(elsewhere);
    expect(lawRequests()).to.equal(before);
    expect(harness.isOpen).to.be.false;
  });

  it('comes where a mouse rests, stays under the mouse, and goes with it', async () => {
    await moveTo(harness.word);
    await said();
    await moveTo(harness.panel!);
    harness.point('leave');
    harness.point('enter');
    await moveTo(harness.link!);
    expect(harness.isOpen).to.be.true;
    await moveTo(document.body.firstElementChild!);
    await sendMouse({ type: 'move', position: [799, 599] });
    await shut();
  });

  it('stays by a press after resting, and goes by the next', async () => {
    await moveTo(harness.word);
    await said();
    await clickOn(harness.word);
    await said();
    await sendMouse({ type: 'move', position: [799, 599] });
    harness.point('leave');
    expect(harness.isOpen).to.be.true;
    await clickOn(harness.word);
    await shut();
  });

  it('goes by a press elsewhere', async () => {
    await clickOn(harness.word);
    await said();
    await sendMouse({ type: 'click', position: [799, 599] });
    await shut();
  });
});
