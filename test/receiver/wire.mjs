// @ts-check
/** Requests as no client library would send them, on a bare connection. */
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** @param {string} path @param {string[]} headers */
export const head = (path, headers) =>
  [`POST ${path} HTTP/1.1`, 'host: localhost', 'accept: application/json', ...headers, '', ''].join(
    '\r\n',
  );

/**
 * Sends the parts one by one and gives the answer, once the other side has ended the connection.
 * @param {string} origin
 * @param {Iterable<string | Buffer>} parts
 * @param {number} [pause] milliseconds between the parts
 */
export async function overWire(origin, parts, pause = 0) {
  const socket = net.connect(Number(new URL(origin).port), '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', chunk => (heard += chunk));
  // A reset after the answer is how a connection with unread data ends.
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  for (const part of parts) {
    if (socket.destroyed || heard) break;
    if (!socket.write(part)) await Promise.race([once(socket, 'drain'), closed]);
    await wait(pause);
  }
  await closed;
  return parse(heard);
}

/** @param {string} text */
function parse(text) {
  const [top = '', body = ''] = text.split('\r\n\r\n');
  const [status = '', ...lines] = top.split('\r\n');
  const headers = Object.fromEntries(
    lines.map(line => [line.split(': ')[0]?.toLowerCase(), line.slice(line.indexOf(': ') + 2)]),
  );
  return { statusCode: Number(status.split(' ')[1]), headers, body };
}
