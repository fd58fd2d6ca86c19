/**
 * In the pages of the site, after the guard: says what shows, frame by frame, and which keys arrive.
 * Beacons, as a page that waits for another site's answer can't be asked.
 */
(() => {
  const root = document.documentElement;
  const page = location.pathname + location.search;
  const tell = more => navigator.sendBeacon('/beacon', JSON.stringify({ page, ...more }));

  /** What a page can tell is open; a selector that a browser does not know is passed over. */
  const OPEN = ':is(:modal, :popover-open, select:open, input:open, [aria-expanded=true])';

  /** Whether somebody who looks at the window would see something of the page. */
  const shows = () => {
    const heading = document.querySelector('h1');
    return (
      heading !== null &&
      document.querySelector('police-exit') === null &&
      heading.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };

  const watch = how => {
    let frames = 0;
    const look = () => {
      if (!shows()) return requestAnimationFrame(look);
      frames += 1;
      if (frames === 1 || frames === 10) {
        const borders = { x: (outerWidth - innerWidth) / 2, y: outerHeight - innerHeight };
        tell({
          ...{ said: 'shows', how, frames, length: history.length, title: document.title },
          ...{ width: innerWidth, height: innerHeight },
          left: window.mozInnerScreenX ?? screenX + borders.x,
          top: window.mozInnerScreenY ?? screenY + borders.y,
        });
      }
      if (frames < 10) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  const [{ type }] = performance.getEntriesByType('navigation');
  watch(type);
  addEventListener('pageshow', event => event.persisted && watch('restored'));
  addEventListener('pagehide', () => tell({ said: 'gone', title: document.title }));
  const tellKey = ({ key }) =>
    tell({
      ...{ said: 'key', key, inert: root.inert, cookies: document.cookie },
      open: document.querySelector(OPEN) !== null,
    });
  addEventListener('keydown', tellKey, true);
  for (const said of ['compositionstart', 'compositionend']) {
    addEventListener(said, () => tell({ said }), true);
  }
  addEventListener('focusin', ({ target }) => tell({ said: 'focus', id: target.id }));

  if (new URLSearchParams(location.search).has('dirty')) {
    addEventListener('beforeunload', event => {
      event.preventDefault();
      event.returnValue = 'Stay';
    });
  }

  if (page === '/residue') {
    Promise.all([caches.keys(), indexedDB.databases()]).then(([kept, databases]) =>
      tell({
        said: 'residue',
        cookies: document.cookie.split('; ').filter(Boolean),
        stored: localStorage.length + sessionStorage.length + kept.length + databases.length,
      }),
    );
  }
})();
