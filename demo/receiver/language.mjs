// @ts-check
/** @typedef {'en' | 'cy'} Lang */

/**
 * @param {unknown} value
 * @returns {value is Lang}
 */
export function isLang(value) {
  return value === 'en' || value === 'cy';
}

/**
 * The language to answer in: what the page said it was in, else what the request asks for.
 * @param {import('fastify').FastifyRequest} request
 * @param {unknown} [said] the `lang` field of the body
 * @returns {Lang}
 */
export function chooseLanguage(request, said) {
  if (isLang(said)) return said;
  const query = /** @type {Record<string, unknown> | undefined} */ (request.query);
  if (isLang(query?.lang)) return query.lang;
  return fromHeader(request.headers['accept-language'] ?? '');
}

/**
 * @param {string} header
 * @returns {Lang}
 */
function fromHeader(header) {
  const weight = { en: 0, cy: 0 };
  for (const part of header.slice(0, 1000).split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const lang = range.split('-')[0];
    const quality = parameters.find(parameter => parameter.trim().startsWith('q='));
    const given = quality ? Number(quality.trim().slice(2)) : 1;
    if (isLang(lang)) weight[lang] = Math.max(weight[lang], Number.isFinite(given) ? given : 0);
  }
  return weight.cy > weight.en ? 'cy' : 'en';
}
