// @ts-check
import { STATUS_CODES } from 'node:http';
import { chooseLanguage } from './language.mjs';
import { Problem, problemBody, PROBLEM_TYPE } from './problem.mjs';

/**
 * @import { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
 * @import { Socket } from 'node:net'
 * @import { Lang } from './language.mjs'
 */
/** @typedef {{ seconds: number, bytes: number }} SlowBody fewer `bytes` in as many `seconds` are too slow */

/** Slower than any telephone; a way that is down for some seconds is waited for. @type {SlowBody} */
export const SLOW_BODY = { seconds: 30, bytes: 512 };
/** Time to read why, before the connection goes. */
const FAREWELL = 1000;

/** Who never ends the head of a request holds nothing for long. */
export const HTTP = { headersTimeout: 20_000, connectionsCheckingInterval: 5000 };

/**
 * An answer past the routes: straight to the connection, which then ends.
 * @param {Socket} socket
 * @param {Problem} problem
 * @param {Lang} lang
 */
function sayAndEnd(socket, problem, lang) {
  const body = JSON.stringify(problemBody(problem, lang));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-language: ${lang}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  if (socket.writable) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), FAREWELL).unref();
}

/**
 * Refuses a request whose body is still coming. What comes after that is neither read nor stored.
 * @param {FastifyRequest} request
 * @param {FastifyReply} reply
 * @param {Problem} problem
 */
export function hangUp(request, reply, problem) {
  if (reply.raw.headersSent) return;
  reply.hijack();
  request.raw.unpipe();
  request.raw.pause();
  sayAndEnd(request.raw.socket, problem, chooseLanguage(request));
}

/**
 * A body that trickles in holds a connection and a claim on memory ("slow POST"): it is ended.
 * @param {FastifyInstance} app
 * @param {SlowBody} least
 */
export function endSlowBodies(app, { seconds, bytes }) {
  app.addHook('onRequest', async (request, reply) => {
    const { raw } = request;
    // A request that was injected by a test comes over no connection.
    if (request.method !== 'POST' || raw.socket.bytesRead === undefined) return;
    let before = raw.socket.bytesRead;
    const timer = setInterval(() => {
      const came = raw.socket.bytesRead - before;
      before += came;
      if (raw.complete || came < bytes) clearInterval(timer);
      if (!raw.complete && came < bytes) hangUp(request, reply, new Problem('too-slow'));
    }, seconds * 1000);
    raw.once('close', () => clearInterval(timer));
  });
}

/**
 * What is no HTTP, or never ends its head, is answered as all else.
 * @type {NonNullable<FastifyServerOptions['clientErrorHandler']>}
 */
export function answerBroken(error, socket) {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  sayAndEnd(socket, new Problem(slow ? 'too-slow' : 'malformed'), 'en');
}
