import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { clearRecord, resetLook } from '../../support/consent.js';
import { until } from '../../support/until.js';

interface Shift {
  /** The browser's own sum; 0 where it measures none. */
  readonly shift: number;
  /** Whether something in view stands elsewhere now. */
  readonly moved: boolean;
  /** Room that is left below the last table, in pixels. */
  readonly gap: number;
}

describe('The faces of consent, upgraded late', () => {
  let frame: HTMLIFrameElement;

  const shiftOf = async (width: number, height: number, act = ''): Promise<Shift> => {
    await setViewport({ width: 1280, height: 800 });
    frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = String(height);
    // Wholly in view: what is not, is not measured.
    frame.style.cssText = 'position: fixed; inset: 0; border: 0';
    frame.src = `/test/components/cookie-consent/shift-page.html?${act}`;
    document.body.append(frame);
    const page = frame.contentWindow as unknown as { result?: Shift };
    await until(() => page.result, 'the page');
    return page.result!;
  };

  afterEach(async () => {
    frame.remove();
    clearRecord();
    document.cookie = 'shift_page=; Path=/; Max-Age=0';
    await resetLook();
  });

  for (const [width, height] of [
    [1280, 720],
    [360, 640],
    [320, 256],
  ] as const) {
    for (const [what, act] of [
      ['coming', ''],
      ['saying that a choice is saved', 'saved'],
      ['swapping an embed in', 'gate'],
    ] as const) {
      it(`move nothing at ${width} by ${height}, ${what}`, async () => {
        const { shift, moved } = await shiftOf(width, height, act);
        expect({ shift, moved }).to.deep.equal({ shift: 0, moved: false });
      });
    }
  }

  it('leave no room empty once they are drawn', async () => {
    const { gap } = await shiftOf(1280, 720);
    expect(gap).to.be.below(100);
  });

  it('are measured: a page that moves is noticed', async () => {
    const { shift, moved } = await shiftOf(360, 640, 'control');
    expect(moved).to.be.true;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      expect(shift).to.be.above(0);
  });
});
