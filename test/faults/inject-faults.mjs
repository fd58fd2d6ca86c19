// @ts-check
import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerInstead, breakOff, relay, reset } from './downstream.mjs';
import { byPlan, bySeed } from './plan.mjs';
import { deliver, deliverHalf, readAll } from './upstream.mjs';

/**
 * @import { IncomingMessage, ServerResponse } from 'node:http'
 * @import { AddressInfo } from 'node:net'
 * @import { Fault } from './catalogue.mjs'
 * @import { Plan, Weights } from './plan.mjs'
 * @import { Heard } from './upstream.mjs'
 */
/**
 * One write, as the injector saw it.
 * @typedef {object} Line
 * @property {string} method
 * @property {string} path
 * @property {string | undefined} key its `Idempotency-Key`
 * @property {string} fault
 * @property {number} delivered how often the receiver got the whole of it, so far
 * @property {number[]} statuses what the receiver answered
 * @property {boolean} settled whether the fault has done all that it does
 */
/**
 * @typedef {object} Options
 * @property {string} upstream origin of the receiver
 * @property {Plan} [plan] all pass by default
 * @property {Weights} [weights] in place of a plan: by chance, which the seed decides
 * @property {number} [seed] a fresh one by default; print it when a test fails
 * @property {(request: IncomingMessage) => boolean} [meets] which requests meet faults and are logged;
 *   every POST by default
 */

/**
 * A proxy in front of the receiver that does to requests what networks do.
 * @param {Options} options
 */
export async function injectFaults({ upstream, plan = [], weights, seed, meets = isPost }) {
  const chance = weights && bySeed(weights, seed);
  const asAtFirst = chance ? chance.choose : byPlan(plan);
  let choose = asAtFirst;
  /** @type {Line[]} */
  const log = [];
  const ending = new AbortController();

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  const handle = async (request, response) => {
    const { method = '', url = '/' } = request;
    if (!meets(request)) {
      relay(response, await deliver(upstream, request, await readAll(request)));
      return;
    }
    const path = new URL(url, upstream).pathname;
    const { name, fault } = choose({ method, path, number: log.length });
    const key = request.headers['idempotency-key'];
    /** @type {Line} */
    const line = {
      ...{ method, path, key: typeof key === 'string' ? key : undefined },
      ...{ fault: name, delivered: 0, statuses: [], settled: false },
    };
    log.push(line);
    try {
      await suffer(fault, { upstream, request, response, line, signal: ending.signal });
    } finally {
      // Where the receiver itself broke off, too.
      line.settled = true;
    }
  };

  const server = http.createServer((request, response) => {
    handle(request, response).catch(() => reset(request.socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {AddressInfo} */ (server.address());

  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    /** What a failing test prints, so that it can be run again as it was. */
    seed: chance?.seed,
    /** From now on; without a plan, as at first. @param {Plan} [next] */
    use(next) {
      choose = next ? byPlan(next) : asAtFirst;
    },
    /** Whether a write is on its way, or its fault has more to do. A dropped one is neither. */
    busy: () => log.some(({ settled }) => !settled),
    async close() {
      ending.abort();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** @param {IncomingMessage} request */
const isPost = ({ method }) => method === 'POST';

/**
 * @param {Fault} fault
 * @param {{ upstream: string, request: IncomingMessage, response: ServerResponse, line: Line, signal: AbortSignal }} at
 */
async function suffer(fault, { upstream, request, response, line, signal }) {
  if (fault.does === 'reset' && fault.after === 'request') {
    const [firstPart] = await once(request, 'data');
    await deliverHalf(upstream, request, firstPart);
    reset(request.socket);
    return;
  }
  const body = await readAll(request);
  if (fault.delay) await wait(fault.delay, undefined, { signal });
  const heard = await deliverTimes(fault, { upstream, request, body, line });
  if (fault.does === 'answer') answerInstead(response, fault.answer ?? { status: 500 });
  else if (heard && fault.does === 'pass') relay(response, heard);
  else if (heard && (fault.after || fault.does === 'truncate')) {
    await breakOff(response, heard, {
      share: fault.after === 'headers' ? 0 : 0.5,
      end: fault.does,
    });
  } else if (fault.does === 'reset') reset(request.socket);
}

/** @param {Fault} fault */
const deliveries = ({ does, after, deliver }) =>
  deliver ?? (does === 'pass' || does === 'truncate' || after !== undefined ? 1 : 0);

/**
 * The last one's answer is the one that is heard.
 * @param {Fault} fault
 * @param {{ upstream: string, request: IncomingMessage, body: Buffer, line: Line }} what
 * @returns {Promise<Heard | undefined>}
 */
async function deliverTimes(fault, { upstream, request, body, line }) {
  const deliverOnce = async () => {
    const heard = await deliver(upstream, request, body);
    line.delivered += 1;
    line.statuses.push(heard.status);
    return heard;
  };
  const times = deliveries(fault);
  if (fault.atOnce) return (await Promise.all(Array.from({ length: times }, deliverOnce))).at(-1);
  let last;
  for (let time = 0; time < times; time += 1) last = await deliverOnce();
  return last;
}
