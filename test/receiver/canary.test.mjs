// @ts-check
/** A word that stands in everything a person sends must stand in nothing that the process prints. */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startPostgres, withoutPostgres } from './postgres.mjs';
import { newKey } from './support.mjs';

const program = fileURLToPath(new URL('logging-receiver.mjs', import.meta.url));
const CANARY = 'canary';

/** @param {string} [url] of a PostgreSQL server */
async function launch(url = '') {
  const child = fork(program, [url], { silent: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', chunk => (printed += chunk));
  }
  const [origin] = await once(child, 'message');
  const end = async () => {
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    await ended;
    return printed;
  };
  return { origin: String(origin), end };
}

/** Everything that a person can fill, in every way that it can come. @param {string} origin */
async function sendEverything(origin) {
  const every = {
    ...{ name: CANARY, email: `${CANARY}@example.org`, phone: `${CANARY} 07700900123` },
    ...{ topic: CANARY, reply_by: CANARY, message: CANARY, page: `/${CANARY}?q=${CANARY}` },
    ...{ comment: CANARY, rating: CANARY, reasons: CANARY, id: CANARY, [CANARY]: CANARY },
  };
  const passes = { message: CANARY, name: CANARY, rating: '5', comment: CANARY, id: CANARY };
  const headers = {
    'user-agent': CANARY,
    referer: `http://127.0.0.1/${CANARY}`,
    cookie: `${CANARY}=${CANARY}`,
    'x-forwarded-for': CANARY,
  };
  /** @type {number[]} */
  const statuses = [];
  const post = async (
    /** @type {string} */ path,
    /** @type {NonNullable<RequestInit['body']>} */ body,
    /** @type {Record<string, string>} */ more = {},
  ) => {
    const init = { method: 'POST', body, headers: { ...headers, ...more } };
    const answer = await fetch(origin + path, { ...init, redirect: 'manual' });
    statuses.push(answer.status);
    return answer.text();
  };
  const json = { 'content-type': 'application/json' };
  let reference = '';
  for (const path of ['/enquiries', '/feedback', '/consents', `/${CANARY}`]) {
    for (const fields of [every, passes]) {
      const keyed = { ...fields, choices: { [CANARY]: true }, submission_key: newKey() };
      const told = await post(`${path}?${CANARY}=${CANARY}`, JSON.stringify(keyed), json);
      reference = /"reference":"(\w+)"/.exec(told)?.[1] ?? reference;
      await post(path, JSON.stringify(keyed).slice(0, -1), json);
      await post(path, new URLSearchParams({ ...fields, submission_key: newKey() }));
      const data = new FormData();
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      data.append('files', new File([CANARY], `${CANARY}.pdf`));
      await post(path, data, { 'idempotency-key': newKey() });
    }
  }
  const answers = { answers: { age: CANARY, [CANARY]: CANARY }, submission_key: newKey() };
  await post(`/enquiries/${reference}/equality`, JSON.stringify(answers), json);
  await post(`/enquiries/${CANARY}/equality`, JSON.stringify(answers), json);
  await fetch(`${origin}/received/${CANARY}?${CANARY}`, { headers });
  return { statuses, reference };
}

describe('what the process prints', () => {
  it('holds nothing of what came, over the embedded database', async () => {
    const { origin, end } = await launch();
    const { statuses, reference } = await sendEverything(origin);
    const printed = await end();
    for (const status of [201, 303, 400, 404, 422])
      assert.ok(statuses.includes(status), `${status}`);
    assert.match(printed, /"route":"\/enquiries","status":201/);
    assert.match(reference, /^\w{8}$/);
    assert.ok(!printed.toLowerCase().includes(CANARY), printed);
    assert.ok(!printed.includes(reference), printed);
  });

  it(
    'holds nothing of it either when the database fails in the middle',
    { skip: withoutPostgres },
    async () => {
      const server = await startPostgres();
      const { origin, end } = await launch(server.url);
      await server.halt();
      const { statuses } = await sendEverything(origin);
      const printed = await end();
      await server.stop();
      assert.ok(statuses.includes(503));
      assert.ok(!printed.toLowerCase().includes(CANARY), printed);
    },
  );
});
