// @ts-check
// cspell:words byddai ffilm wefan arall chwarae
import Fastify from 'fastify';

/**
 * A stand-in for a firm whose scripts and films a force might embed: another origin, a cookie, and
 * a list of every request that reached it, which tests read at /log.json.
 * @typedef {object} ThirdParty
 * @property {string} origin
 * @property {() => Promise<void>} close
 */

/** @typedef {{ method: string, path: string, query: string, referer: string }} Seen */

// The measurement goes by a hidden frame, as the site's policy lets this origin frame but not
// connect: what the policy stops would say nothing about consent.
const analytics = `(() => {
  const origin = new URL(document.currentScript.src).origin;
  const id = 'demo.' + Math.random().toString(36).slice(2);
  document.cookie = '_ga_demo=' + id + '; Path=/; SameSite=Lax; Max-Age=63072000';
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Analytics demo';
  frame.src = origin + '/collect?page=' + encodeURIComponent(location.pathname);
  document.body.append(frame);
})();
`;

const video = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Embedded video (demo)</title></head>
  <body><p>A film from another site would play here. Byddai ffilm o wefan arall yn chwarae yma.</p></body>
</html>
`;

const collected = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Collected</title></head><body></body></html>
`;

/**
 * @param {{ port?: number, host?: string }} [options]
 * @returns {Promise<ThirdParty>}
 */
export async function startThirdParty({ port = 8081, host = '127.0.0.1' } = {}) {
  /** @type {Seen[]} */
  let seen = [];
  const app = Fastify({ logger: false, forceCloseConnections: true });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
    const [path = '', query = ''] = request.url.split('?');
    if (path === '/log.json' || path === '/favicon.ico') return;
    seen.push({ method: request.method, path, query, referer: request.headers.referer ?? '' });
  });
  app.get('/analytics.js', async (_, reply) =>
    reply.type('text/javascript; charset=utf-8').send(analytics),
  );
  app.get('/collect', async (_, reply) => reply.type('text/html; charset=utf-8').send(collected));
  app.get('/video.html', async (_, reply) => reply.type('text/html; charset=utf-8').send(video));
  app.get('/log.json', async () => ({ counts: count(seen), requests: seen }));
  app.delete('/log.json', async (_, reply) => {
    seen = [];
    return reply.code(204).send();
  });
  return { origin: await app.listen({ port, host }), close: () => app.close() };
}

/** @param {Seen[]} seen */
function count(seen) {
  /** @type {Record<string, number>} */
  const counts = { '/analytics.js': 0, '/collect': 0, '/video.html': 0 };
  for (const { path } of seen) counts[path] = (counts[path] ?? 0) + 1;
  return counts;
}
