// @ts-check
import http from 'node:http';

/**
 * @import { IncomingMessage } from 'node:http'
 * @typedef {{ status: number, statusText: string, headers: string[], body: Buffer }} Heard
 *   `headers` as they came: name, value, name, value
 */

/** @param {AsyncIterable<Buffer>} stream */
export async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Opens a request that is `request` over again, without its body. @param {string} upstream @param {IncomingMessage} request */
export function again(upstream, request) {
  return http.request(new URL(request.url ?? '/', upstream), {
    method: request.method ?? 'GET',
    // As it came, `Host` too: to the receiver the proxy is not there.
    headers: request.rawHeaders,
    agent: false,
  });
}

/**
 * Hands the whole request to the receiver and waits for the whole answer.
 * @param {string} upstream
 * @param {IncomingMessage} request
 * @param {Buffer} body
 * @returns {Promise<Heard>}
 */
export function deliver(upstream, request, body) {
  return new Promise((resolve, reject) => {
    const sending = again(upstream, request);
    sending.on('error', reject);
    sending.on('response', response => {
      readAll(response).then(
        heard =>
          resolve({
            status: response.statusCode ?? 0,
            statusText: response.statusMessage ?? '',
            headers: response.rawHeaders,
            body: heard,
          }),
        reject,
      );
    });
    sending.end(body);
  });
}

/**
 * The receiver gets the head and the first half of what is there, then the connection breaks.
 * @param {string} upstream
 * @param {IncomingMessage} request
 * @param {Buffer} firstPart
 * @returns {Promise<void>}
 */
export function deliverHalf(upstream, request, firstPart) {
  return new Promise(resolve => {
    const sending = again(upstream, request);
    sending.on('error', () => resolve());
    sending.on('close', () => resolve());
    sending.write(firstPart.subarray(0, firstPart.length / 2), () => sending.destroy());
  });
}
