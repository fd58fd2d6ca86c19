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
  // Half open: what comes after the answer is sent all the same, as by somebody who means harm.
  const to = { port: Number(new URL(origin).port), host: '127.0.0.1', allowHalfOpen: true };
  const socket = net.connect(to);
  let heard = '';
  socket.setEncoding('utf8').on('data', chunk => (heard += chunk));
  // A reset after the answer is how a connection with unread data ends.
  socket.on('error', () => {});
  // Not `once`, which takes the reset for a failure.
  const closed = new Promise(resolve => socket.once('close', resolve));
  for (const part of parts) {
    if (socket.destroyed) break;
    const drained = () => once(socket, 'drain').catch(() => {});
    if (!socket.write(part)) await Promise.race([drained(), closed]);
    await wait(pause);
  }
  const answered = socket.readableEnded ? undefined : once(socket, 'end').catch(() => {});
  await Promise.race([answered, closed]);
  socket.end();
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
