/** Where a visitor may be sent: a neutral page, which another site serves over a safe connection. */

export const WEATHER = 'https://www.bbc.co.uk/weather';

/** `https`; or the browser's own machine, which counts as safe to it and is where pages are tried out. */
const SAFE = /^(?:https:\/\/(?:www\.)?|http:\/\/(?=localhost|127\.|\[::1]))([^/]*)/;

/**
 * Whether leaving to this address leaves the site. The same site, part of it or the site that it is part
 * of would show what the visitor was at; `http` tells it to everybody on the line; `javascript:` and
 * what is no address lead nowhere.
 *
 * @param address - as a link's `href` property gives it: whole, and in the browser's spelling
 * @param host - the page's own, with its port; empty where the page has none
 */
export const isNeutral = (address: string, host: string): boolean => {
  const there = SAFE.exec(address)?.[1];
  const here = host.replace('www.', '');
  return (
    !!there && (!here || !(`.${there}`.endsWith(`.${here}`) || `.${here}`.endsWith(`.${there}`)))
  );
};
