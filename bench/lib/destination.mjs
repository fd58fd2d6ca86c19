// @ts-check
/** Another site: answers after so many milliseconds (`?after=500`), and takes what pages tell of leaving. */
import { createServer } from 'node:http';

const PAGE = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Weather</title><p>Rain later.`;

export const serveDestination = async () => {
  /** @type {(news: any) => void} */
  let hear = () => undefined;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/tell') {
      let body = '';
      request.on('data', part => (body += part));
      request.on('end', () => {
        hear(JSON.parse(body));
        response.writeHead(204).end();
      });
      return;
    }
    const answer = () => {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
      response.end(PAGE);
    };
    setTimeout(answer, Number(searchParams.get('after')));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    /** Another name than the pages have, so another site to the browser. */
    origin: `http://localhost:${port}`,
    /** From now on `listener` hears what pages tell. @param {(news: any) => void} listener */
    listen: listener => {
      hear = listener;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
