import { expect, waitUntil } from '@open-wc/testing';

interface Shift {
  /** The browser's own sum; 0 where it measures none. */
  readonly shift: number;
  /** Whether something in view stands elsewhere now. */
  readonly moved: boolean;
}

describe('The faces of consent, upgraded late', () => {
  const shiftOf = async (width: number, height: number, query = ''): Promise<Shift> => {
    const frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = String(height);
    frame.src = `/test/components/cookie-consent/shift-page.html${query}`;
    document.body.append(frame);
    const page = frame.contentWindow as unknown as { result?: Shift };
    await waitUntil(() => page.result, 'the page', { timeout: 9000 });
    const { shift, moved } = page.result!;
    frame.remove();
    return { shift, moved };
  };

  for (const [width, height] of [
    [760, 560],
    [360, 640],
    [320, 256],
  ] as const) {
    it(`move nothing at ${width} by ${height}`, async () => {
      expect(await shiftOf(width, height)).to.deep.equal({ shift: 0, moved: false });
    });
  }

  it('are measured: a page that moves is noticed', async () => {
    const { shift, moved } = await shiftOf(360, 640, '?control');
    expect(moved).to.be.true;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      expect(shift).to.be.above(0);
  });
});
