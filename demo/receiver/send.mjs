// @ts-check
import { wantsJson } from './body.mjs';
import { problemBody, PROBLEM_TYPE } from './problem.mjs';
import { problemMain } from './pages/problem-page.mjs';

/**
 * @import { FastifyReply, FastifyRequest } from 'fastify'
 * @import { Lang } from './language.mjs'
 * @import { Problem } from './problem.mjs'
 * @import { RenderPage } from './pages/page.mjs'
 */

/**
 * @param {FastifyReply} reply
 * @param {{ status: number, retryAfter?: number | undefined }} answer
 * @param {Lang} lang
 * @param {string} html
 */
export function sendHtml(reply, { status, retryAfter }, lang, html) {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply
    .code(status)
    .header('content-language', lang)
    .type('text/html; charset=utf-8')
    .send(html);
}

/**
 * A refusal: problem+json for a script, a page for a person.
 * @param {FastifyRequest} request
 * @param {FastifyReply} reply
 * @param {Problem} problem
 * @param {Lang} lang
 * @param {{ renderPage: RenderPage }} receiver
 */
export function sendProblem(request, reply, problem, lang, { renderPage }) {
  if (!wantsJson(request) && /text\/html/i.test(request.headers.accept ?? '')) {
    return sendHtml(reply, problem, lang, renderPage({ lang, ...problemMain(problem, lang) }));
  }
  if (problem.retryAfter !== undefined) reply.header('retry-after', String(problem.retryAfter));
  return reply
    .code(problem.status)
    .header('content-language', lang)
    .type(PROBLEM_TYPE)
    .send(problemBody(problem, lang));
}
