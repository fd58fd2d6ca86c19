// @ts-check
/** The floor: what leaving costs at least. An opaque box over everything, and away. */
import { page as plain } from '../quick-exit/plain.mjs';
import { content } from './content.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  ...plain,
  script: `const link = document.querySelector('a.exit');
    const leave = event => {
      event.preventDefault();
      const cover = document.createElement('div');
      cover.style = 'position:fixed;inset:0;z-index:2147483647;background:canvas';
      document.body.append(cover);
      location.replace(link.href);
    };
    link.addEventListener('click', leave);
    addEventListener('keydown', event => { if (event.key === 'Escape') leave(event); });`,
  body: parts => `<p><a class="exit" href="https://www.bbc.co.uk/weather" rel="noreferrer noopener">Leave this site</a></p>
    ${content(parts)}`,
};
