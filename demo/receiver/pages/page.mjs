// @ts-check
import { html } from './html.mjs';

/** @import { Lang } from '../language.mjs' */
/** @typedef {ReturnType<typeof html>} Html */
/** @typedef {{ lang: Lang, title: string, heading?: string, main: Html }} PageParts */
/** @typedef {(parts: PageParts) => string} RenderPage `main` prints as HTML with `String(main)` */

/**
 * The plainest whole page. A force passes its own, with its header and its ways out, to
 * `buildReceiver({ renderPage })`.
 * @type {RenderPage}
 */
export function renderPlainPage({ lang, title, heading = title, main }) {
  return String(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${title}</title>
        </head>
        <body>
          <main>
            <h1>${heading}</h1>
            ${main}
          </main>
        </body>
      </html> `,
  );
}
