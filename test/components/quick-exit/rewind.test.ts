import { expect } from '@open-wc/testing';
import { skipIn } from '../../support/engine.js';
import { GUARDED, LEFT, openUrl, takeTurns } from './page.js';
import type { Page } from './page.js';

const NO_HISTORY = 'WebKitGTK 2.50 has no Navigation API to tell of the tab’s history';

const OTHER_ENTRY =
  'in a frame, Firefox 153 replaces the entry that was pushed last; in a window it does not (test/keys, M4)';

interface Module {
  readonly rewind: (href: string, timeout: number) => void;
}

describe('leaving by way of the first page', () => {
  takeTurns();
  let page: Page;

  beforeEach(async () => {
    page = await openUrl(GUARDED);
  });
  afterEach(() => {
    page.close();
  });

  const paths = (): (string | undefined)[] =>
    page.window.navigation.entries().map(({ url }) => (url ? new URL(url).pathname : undefined));

  const loaded = (): Promise<unknown> =>
    new Promise(resolve => {
      page.frame.addEventListener('load', resolve, { once: true });
    });

  /** The next page, by a link that is followed. */
  const follow = async (path: string): Promise<void> => {
    const next = loaded();
    page.window.location.href = path;
    await next;
    // Until then a page's own navigation replaces its entry.
    await new Promise(resolve => setTimeout(resolve));
  };

  const leaveByWayOfFirst = async (): Promise<void> => {
    const { rewind } = (await page.window.eval(
      'import("/src/components/quick-exit/rewind.ts")',
    )) as Module;
    rewind(LEFT, 3000);
    await page.left();
  };

  it('leaves no page behind, and one without a name ahead', async () => {
    skipIn('WebKit', NO_HISTORY);
    skipIn('Firefox', OTHER_ENTRY);
    await follow(`${GUARDED}?2`);
    await follow(`${GUARDED}?3`);
    await leaveByWayOfFirst();
    expect(paths()).to.eql([LEFT, '/']);
    expect(page.window.navigation.currentEntry?.index).to.equal(0);
    expect(document.cookie).to.contain('police_left=1');
  });

  it('goes back through the parts of one page', async () => {
    skipIn('WebKit', NO_HISTORY);
    skipIn('Firefox', OTHER_ENTRY);
    page.window.location.hash = 'part';
    await leaveByWayOfFirst();
    expect(paths()).to.eql([LEFT, '/']);
  });

  it('leaves at once from the first page', async () => {
    const { length } = page.window.history;
    await leaveByWayOfFirst();
    expect(page.window.history.length).to.equal(length);
  });

  it('leaves where the browser tells nothing of its history', async () => {
    Object.defineProperty(page.window, 'navigation', { value: undefined });
    await leaveByWayOfFirst();
  });

  it('leaves from where it is when the way back is stopped', async () => {
    skipIn('WebKit', NO_HISTORY);
    await follow(`${GUARDED}?2`);
    const { navigation } = page.window;
    navigation.traverseTo = () => ({
      committed: Promise.reject(new Error('stopped')),
      finished: Promise.reject(new Error('stopped')),
    });
    await leaveByWayOfFirst();
  });
});
