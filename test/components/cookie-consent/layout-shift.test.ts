import { expect, waitUntil } from '@open-wc/testing';

describe('The faces of consent, upgraded late', () => {
  const shiftOf = async (width: number, height: number, query = ''): Promise<number> => {
    const frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = String(height);
    frame.src = `/test/components/cookie-consent/shift-page.html${query}`;
    document.body.append(frame);
    const page = frame.contentWindow as unknown as { result?: { shift: number } };
    await waitUntil(() => page.result, 'the page', { timeout: 9000 });
    const { shift } = page.result!;
    frame.remove();
    return shift;
  };

  for (const [width, height] of [
    [760, 560],
    [360, 640],
    [320, 256],
  ] as const) {
    it(`move nothing at ${width} by ${height}`, async () => {
      expect(await shiftOf(width, height)).to.equal(0);
    });
  }

  it('are measured: a page that moves is noticed', async () => {
    expect(await shiftOf(360, 640, '?control')).to.be.above(0);
  });
});
