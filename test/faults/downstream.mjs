// @ts-check
/** What the browser gets, as it should not be: straight to the socket, past the rules of http. */
import { STATUS_CODES } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @import { ServerResponse } from 'node:http'
 * @import { Socket } from 'node:net'
 * @import { Answer, Fault } from './catalogue.mjs'
 * @import { Heard } from './upstream.mjs'
 */

/**
 * The browser must have read what came before a reset, or it reads nothing but the reset: only time
 * can tell, for the far end of a connection says nothing of its reading.
 */
const READ_TIME = 50;

/** Headers that hold for one connection only: the browser has another one. */
const ONE_HOP = /^(connection|keep-alive|transfer-encoding)$/i;

/** Name, value, name, value. @param {Heard} heard */
const headersOf = ({ headers }) =>
  headers.filter((_, at) => !ONE_HOP.test(headers[at - (at % 2)] ?? ''));

/** @param {Heard} heard */
const head = heard => {
  const headers = headersOf(heard);
  const lines = headers.flatMap((name, at) => (at % 2 ? [] : [`${name}: ${headers[at + 1]}`]));
  if (!lines.some(line => /^content-length:/i.test(line))) {
    lines.push(`content-length: ${heard.body.length}`);
  }
  return [`HTTP/1.1 ${heard.status} ${heard.statusText}`, ...lines, '', ''].join('\r\n');
};

/** @param {Socket} socket @param {string | Buffer} data */
const written = (socket, data) => new Promise(resolve => socket.write(data, () => resolve(0)));

/** A TCP reset (RST). @param {Socket | null} socket */
export const reset = socket => void socket?.resetAndDestroy();

/**
 * @param {ServerResponse} response
 * @param {Heard} heard
 * @param {{ share: number, end: Fault['does'] }} how much of the body goes out, and what then: a
 *   `reset`, an orderly end too soon (`truncate`), or silence (`drop`)
 */
export async function breakOff(response, heard, { share, end }) {
  const { socket } = response;
  if (!socket) return;
  await written(socket, head(heard));
  const part = heard.body.subarray(0, heard.body.length * share);
  if (part.length > 0) await written(socket, part);
  if (end === 'truncate') socket.end();
  if (end !== 'reset') return;
  await wait(READ_TIME);
  reset(socket);
}

/** @param {ServerResponse} response @param {Heard} heard */
export function relay(response, heard) {
  response.writeHead(heard.status, heard.statusText, headersOf(heard));
  response.end(heard.body);
}

/** @param {ServerResponse} response @param {Answer} answer */
export function answerInstead(response, { status, headers = {}, body = '' }) {
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, STATUS_CODES[status] ?? '', { ...headers, ...length });
  response.end(body);
}
