// @ts-check
import fastifyStatic from '@fastify/static';
import { fileURLToPath } from 'node:url';

/**
 * @import { FastifyInstance, FastifyReply } from 'fastify'
 * @import { FastifyStaticOptions } from '@fastify/static'
 * @import { ReceiverOptions } from './receiver/app.mjs'
 * @import { Lang } from './receiver/language.mjs'
 * @import { EnquiryPageParts } from './receiver/pages/enquiry-page.mjs'
 */
/** @typedef {Pick<EnquiryPageParts, 'values' | 'errors' | 'submissionKey'>} FormState */
/**
 * The force's content management system: `site/pages.mjs`, or a stand-in in tests.
 * @typedef {object} Site
 * @property {(lang: Lang, page: string, form?: FormState) => string | undefined} renderPage
 * @property {(lang: Lang, content: { title: string, main: string }) => string} renderLayout
 * @property {ReceiverOptions['forms']} [forms] forms of its own questions, by the page that each is on
 */

/** How the demo's pages write the third party's address. */
const WRITTEN_ORIGIN = 'http://127.0.0.1:8081';
/** The page that holds the default form. */
const FORM_PAGE = 'positive-action';
const errorPrefix = { en: 'Error: ', cy: 'Gwall: ' }; // cspell:disable-line

const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
export const siteFolders = {
  assets: folder('./site/assets/'),
  library: folder('../dist/cdn/'),
};

/**
 * The receiver's pages in the force's own clothes: a form that comes back, receipts, problems.
 * @param {Site} site
 * @returns {Required<Pick<ReceiverOptions, 'renderPage' | 'renderEnquiryPage' | 'forms' | 'equalityPage'>>}
 */
export function dressReceiver(site) {
  return {
    renderPage: ({ lang, title, heading = title, main }) =>
      site.renderLayout(lang, { title, main: `<h1>${heading}</h1>\n${main}` }),
    forms: site.forms ?? {},
    equalityPage: { en: '/equality-questions', cy: '/cy/equality-questions' },
    renderEnquiryPage({ lang, form: name = FORM_PAGE, ...form }) {
      const page = site.renderPage(lang, name, form);
      if (page === undefined) throw new Error(`There is no page "${name}".`);
      return form.errors.length > 0 ? page.replace('<title>', `$&${errorPrefix[lang]}`) : page;
    },
  };
}

/**
 * Serves the demo's pages at clean addresses, its assets and the built library.
 * @param {FastifyInstance} app
 * @param {{ thirdPartyOrigin: string, site: Site, folders: typeof siteFolders }} options
 */
export async function serveSite(app, { thirdPartyOrigin, site, folders }) {
  // Always asked again, and answered 304 where nothing changed: a rebuilt demo shows at once. The
  // receiver's own answers keep their `no-store`.
  const routes = ['/*', '/assets/*', '/police-elements/*'];
  app.addHook('onRequest', async (request, reply) => {
    if (routes.includes(request.routeOptions.url ?? '')) reply.header('cache-control', 'no-cache');
  });
  /** @type {Pick<FastifyStaticOptions, 'cacheControl' | 'index' | 'redirect'>} */
  const quiet = { cacheControl: false, index: false, redirect: false };
  await app.register(fastifyStatic, { ...quiet, root: folders.assets, prefix: '/assets/' });
  await app.register(fastifyStatic, {
    ...{ ...quiet, root: folders.library, prefix: '/police-elements/' },
    decorateReply: false,
  });

  /**
   * @param {FastifyReply} reply
   * @param {Lang} lang
   * @param {string} html
   */
  const send = (reply, lang, html) =>
    reply
      .header('content-language', lang)
      .type('text/html; charset=utf-8')
      .send(html.replaceAll(WRITTEN_ORIGIN, thirdPartyOrigin));

  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const { '*': path = '' } = /** @type {{ '*'?: string }} */ (request.params);
    const { lang, page } = readPath(path);
    const html = page === undefined ? undefined : site.renderPage(lang, page);
    if (html !== undefined) return send(reply, lang, html);
    const lost = site.renderPage(lang, '404');
    return lost === undefined ? reply.callNotFound() : send(reply.code(404), lang, lost);
  });
}

/**
 * `cy/` is the Welsh index, `cookies` and `cookies.html` are one page. The name is judged here, so
 * that no address leads out of the folder of pages.
 * @param {string} path
 * @returns {{ lang: Lang, page: string | undefined }}
 */
function readPath(path) {
  const [, welsh, rest = ''] = /^(cy(?:\/|$))?(.*)$/s.exec(path) ?? [];
  const lang = welsh === undefined ? 'en' : 'cy';
  if (rest === '') return { lang, page: 'index' };
  const name = rest.replace(/\.html$/, '');
  return { lang, page: /^[a-z0-9-]+$/.test(name) ? name : undefined };
}
