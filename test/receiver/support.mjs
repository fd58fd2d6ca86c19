// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildReceiver } from '../../demo/receiver/app.mjs';
import { openDatabase } from '../../demo/receiver/database.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { ReceiverOptions } from '../../demo/receiver/app.mjs'
 * @import { Database } from '../../demo/receiver/database.mjs'
 */
/** @typedef {Awaited<ReturnType<typeof receiverOver>>} TestReceiver */

export const newKey = () => randomUUID();
export const FORM = 'application/x-www-form-urlencoded';

/** Fails the file when anything is printed: a receiver that prints may print what people wrote. */
export function forbidOutput() {
  /** @type {string[]} */
  const printed = [];
  const names = /** @type {const} */ (['log', 'info', 'warn', 'error', 'debug']);
  const originals = names.map(name => console[name]);
  const onWarning = (/** @type {Error} */ warning) => printed.push(String(warning));
  before(() => {
    for (const name of names) console[name] = (...parts) => printed.push(parts.join(' '));
    process.on('warning', onWarning);
  });
  after(() => {
    names.forEach((name, place) => (console[name] = originals[place] ?? console[name]));
    process.off('warning', onWarning);
    assert.deepEqual(printed, [], 'nothing may be printed');
  });
}

/**
 * One database for a test file, in memory where nothing is said; each test builds its own receiver
 * over it.
 * @param {() => Promise<Database>} [open]
 */
export function useDatabase(open = openDatabase) {
  forbidOutput();
  /** @type {{ current: Database | undefined }} */
  const held = { current: undefined };
  /** @type {FastifyInstance[]} */
  const built = [];
  before(async () => {
    held.current = await open();
  });
  after(async () => {
    for (const app of built) await app.close();
    await held.current?.close();
  });
  const database = () => {
    if (!held.current) throw new Error('The database opens before the first test.');
    return held.current;
  };
  return {
    database,
    /** @param {Partial<ReceiverOptions>} [options] */
    async receiver(options = {}) {
      const made = await receiverOver({ database: database(), rateLimit: false, ...options });
      built.push(made.app);
      return made;
    },
    /** @param {string} table */
    async count(table) {
      const [row] = await database().query(`select count(*)::integer as count from ${table}`);
      return Number(row?.count);
    },
  };
}

/** @param {ReceiverOptions} options */
async function receiverOver(options) {
  const app = await buildReceiver({ showReceived: true, ...options });
  const spec = await readSpec(app);
  /**
   * Every answer that the document describes is held against it.
   * @param {import('light-my-request').InjectOptions & { url: string }} request
   */
  async function send(request) {
    const answer = await app.inject(request);
    spec.check(request.method ?? 'GET', request.url, answer);
    return answer;
  }
  return {
    app,
    spec,
    send,
    /**
     * @param {string} url
     * @param {object | string} payload
     * @param {Record<string, string>} [headers]
     */
    json: (url, payload, headers = {}) =>
      send({
        method: 'POST',
        url,
        payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    /**
     * As a browser without script posts a form.
     * @param {string} url
     * @param {Record<string, string> | string} fields
     * @param {Record<string, string>} [headers]
     */
    form: (url, fields, headers = {}) =>
      send({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': FORM, accept: 'text/html,*/*;q=0.8', ...headers },
      }),
    /**
     * @param {string} url
     * @param {FormData} data
     * @param {Record<string, string>} [headers]
     */
    async multipart(url, data, headers = {}) {
      const body = new Response(data);
      const type = body.headers.get('content-type') ?? '';
      const payload = Buffer.from(await body.arrayBuffer());
      return send({
        ...{ method: 'POST', url, payload },
        headers: { 'content-type': type, ...headers },
      });
    },
    received: async () => (await send({ method: 'GET', url: '/received.json' })).json(),
    /** The newest message. */
    newest: async () => (await send({ method: 'GET', url: '/received.json' })).json().enquiries[0],
  };
}

/** @param {FastifyInstance} app */
async function readSpec(app) {
  const document = (await app.inject('/openapi.json')).json();
  const ajv = new Ajv2020({ strict: false });
  ajv.addFormat('date-time', value => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value));
  ajv.addFormat('binary', true);
  ajv.addSchema(document, 'api');
  const paths = Object.keys(document.paths);
  let checked = 0;
  /** @type {Set<string>} */
  const heard = new Set();
  return {
    document,
    /** Which documented answers came, as `POST /enquiries 201`. */
    heard,
    checked: () => checked,
    /**
     * @param {string} method
     * @param {string} url
     * @param {{ statusCode: number, headers: Record<string, unknown>, body: string }} answer
     */
    check(method, url, answer) {
      const path = (url.split('?')[0] ?? '').replace(
        /^(\/enquiries\/)[^/]+(\/equality)$/,
        '$1{reference}$2',
      );
      const operation = paths.includes(path) && document.paths[path][method.toLowerCase()];
      if (!operation) return;
      const said = operation.responses[answer.statusCode];
      assert.ok(said, `${method} ${path} may not answer ${answer.statusCode}`);
      heard.add(`${method} ${path} ${answer.statusCode}`);
      checkHeaders(said.headers ?? {}, answer.headers, `${path} ${answer.statusCode}`);
      const type = String(answer.headers['content-type'] ?? '').split(';')[0] ?? '';
      if (type === 'text/html' || answer.body === '') return;
      assert.ok(said.content[type], `${path} ${answer.statusCode} may not be ${type}`);
      const place = ['paths', path, method.toLowerCase(), 'responses', answer.statusCode];
      const pointer = [...place, 'content', type, 'schema'].map(pointerPart).join('/');
      const validate = ajv.compile({ $ref: `api#/${pointer}` });
      validate(JSON.parse(answer.body));
      assert.deepEqual(validate.errors ?? [], [], `${path} ${answer.statusCode}: ${answer.body}`);
      checked += 1;
    },
  };
}

/** Headers that may be missing; the others stand in the document because a form relies on them. */
const OPTIONAL = ['Idempotency-Replayed'];

/**
 * @param {Record<string, { schema: object }>} promised
 * @param {Record<string, unknown>} given
 * @param {string} place
 */
function checkHeaders(promised, given, place) {
  const ajv = new Ajv2020({ strict: false, coerceTypes: true });
  for (const [name, { schema }] of Object.entries(promised)) {
    const value = given[name.toLowerCase()];
    assert.ok(value !== undefined || OPTIONAL.includes(name), `${place} lacks ${name}`);
    if (value !== undefined) assert.ok(ajv.validate(schema, value), `${place} ${name}: ${value}`);
  }
}

/** @param {string | number} part */
const pointerPart = part =>
  encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'));

/**
 * The errors of a problem as `name code`, which is what a form acts on.
 * @param {{ json(): { errors: { name: string, code: string }[] } }} answer
 */
export const errorsOf = answer => answer.json().errors.map(({ name, code }) => `${name} ${code}`);

/** @param {{ json(): { type: string } }} answer */
export const kindOf = answer => answer.json().type.split('/').at(-1);
