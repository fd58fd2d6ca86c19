/** Pages in frames: there, leaving is real and ends the frame's page, not the test's. */

const HERE = '/test/components/quick-exit/pages';
export const LEFT = `${HERE}/left.html`;
export const GUARDED = `${HERE}/guarded.html`;

export type PageWindow = Window & typeof globalThis & Record<string, unknown>;

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: PageWindow;
  readonly document: Document;
  press(key?: string, more?: KeyboardEventInit): KeyboardEvent;
  /** Until the frame shows the destination. */
  left(path?: string): Promise<void>;
  close(): void;
}

export const until = async (holds: () => boolean, what: string): Promise<void> => {
  const end = performance.now() + 9000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
};

const load = async (prepare: (frame: HTMLIFrameElement) => void): Promise<Page> => {
  const frame = document.createElement('iframe');
  frame.title = 'Page under test';
  frame.width = '320';
  frame.height = '568';
  prepare(frame);
  const loaded = new Promise(resolve => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  // `pageshow` comes after `load`; and until then a page's own navigation replaces its entry.
  await new Promise(resolve => setTimeout(resolve));
  const page: Page = {
    frame,
    get window() {
      return frame.contentWindow as PageWindow;
    },
    get document() {
      return frame.contentDocument!;
    },
    press(key = 'Escape', more = {}) {
      const { document: doc, KeyboardEvent } = page.window;
      const event = new KeyboardEvent('keydown', {
        key,
        code: key,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...more,
      });
      (doc.activeElement ?? doc.documentElement).dispatchEvent(event);
      return event;
    },
    left: (path = LEFT) =>
      until(() => {
        const at = frame.contentWindow?.location;
        return at?.pathname === path || at?.href === path;
      }, `the page at ${path}`),
    close: () => {
      frame.remove();
    },
  };
  return page;
};

/** A page with this in its body, and these modules of the library. */
export const openPage = (
  body: string,
  modules: readonly ('guard' | 'quick-exit')[],
  head = '',
): Promise<Page> =>
  load(frame => {
    frame.srcdoc = `<!doctype html><html lang="en"><head><title>Report abuse</title>${head}
      ${modules.map(name => `<script type="module" src="/src/components/quick-exit/${name}.ts"></script>`).join('')}
      </head><body>${body}</body></html>`;
  });

export const openUrl = (url: string): Promise<Page> =>
  load(frame => {
    frame.src = url;
  });

export const EXIT = `<police-quick-exit><a href="${LEFT}">Leave this site</a></police-quick-exit>`;

/** Test files run side by side and share cookies and channels: one test that leaves at a time. */
export const takeTurns = (): void => {
  let end: (() => void) | undefined;
  beforeEach(
    () =>
      new Promise<void>(begin => {
        void navigator.locks.request('police-exit-tests', () => {
          begin();
          return new Promise<void>(resolve => (end = resolve));
        });
      }),
  );
  afterEach(() => {
    document.cookie = 'police_left=;path=/;max-age=0';
    end?.();
  });
};
