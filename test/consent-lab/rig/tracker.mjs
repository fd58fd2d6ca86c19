// @ts-check
/**
 * What another firm's script does on a page: it asks its own server for more, and leaves six cookies
 * and one thing in every other storage. A domain such as police.uk is a public suffix, so the highest
 * that the site can own is that of the force.
 */
export const SITE = 'www.westmercia.police.uk';
/** Hosts of other firms. No name but these and the site's leads anywhere. */
export const OTHERS = [
  'tracker.example',
  'video.example',
  'weather.example',
  'www.googletagmanager.com',
];
const PARENT = SITE.replace(/^www/, '');

/** As a tracker sets them: over every domain and path that a page below /news can own. */
export const TRACKER_COOKIES = [
  `_trk_id=parent; Path=/; Domain=${PARENT}`,
  `_trk_session=parent; Path=/; Domain=${PARENT}`,
  '_trk_id=host; Path=/',
  `_trk_www=www; Path=/; Domain=${SITE}`,
  '_trk_news=host; Path=/news',
  `_trk_id=news; Path=/news; Domain=${PARENT}`,
];

/** @param {{ keepsWriting?: boolean }} [manner] */
export const trackerScript = ({ keepsWriting = false } = {}) => `(() => {
  const { origin } = new URL(document.currentScript.src);
  const write = () => {
    for (const cookie of ${JSON.stringify(TRACKER_COOKIES)}) document.cookie = cookie + '; Max-Age=63072000';
    localStorage.setItem('trk_local', '1');
    sessionStorage.setItem('trk_session', '1');
  };
  write();
  ${keepsWriting ? 'setInterval(write, 20);' : ''}
  const opened = indexedDB.open('trk-database');
  opened.onsuccess = () => opened.result.close();
  // Only where the page is secure.
  globalThis.caches?.open('trk-cache');
  new Image().src = origin + '/collect?from=' + encodeURIComponent(location.pathname);
  globalThis.ran = [...(globalThis.ran ?? []), 'tracker'];
})();`;

/** Says its name where a page counts what ran. @param {string} name */
export const tagScript = name =>
  `(globalThis.ran ??= []).push(${JSON.stringify(name)}); globalThis.ranAt ??= {}; globalThis.ranAt[${JSON.stringify(name)}] = performance.now();`;
