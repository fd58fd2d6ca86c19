// @ts-check
/** Each fault as it is on the wire: what the receiver gets, and what comes back over a bare socket. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { after, before, describe, it } from 'node:test';
import { FAULT_NAMES, FAULTS } from './catalogue.mjs';
import { injectFaults } from './inject-faults.mjs';
import { readAll } from './upstream.mjs';

/**
 * @import { AddressInfo } from 'node:net'
 * @import { FaultName } from './catalogue.mjs'
 * @import { Plan } from './plan.mjs'
 */

const ANSWER = JSON.stringify({ reference: 'ABC1DEF2' });
const BODY = JSON.stringify({ message: 'x'.repeat(200) });

/** What reached the receiver: whole bodies, and how many broke off. */
const arrived = { whole: /** @type {string[]} */ ([]), broken: 0 };
const receiver = http.createServer((request, response) => {
  readAll(request).then(
    body => {
      arrived.whole.push(String(body));
      const headers = { 'content-type': 'application/json', 'content-length': ANSWER.length };
      response.writeHead(201, headers).end(ANSWER);
    },
    () => (arrived.broken += 1),
  );
});
let upstream = '';

before(async () => {
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  upstream = `http://127.0.0.1:${/** @type {AddressInfo} */ (receiver.address()).port}`;
});
after(() => {
  receiver.close();
  receiver.closeAllConnections();
});

/** One POST over a socket of its own: the bytes that came, and how it ended. @param {string} origin */
function post(origin) {
  const socket = net.connect(Number(new URL(origin).port), '127.0.0.1');
  const state = { text: '', end: /** @type {'open' | 'closed' | 'reset'} */ ('open') };
  socket.on('data', data => (state.text += data));
  socket.on('end', () => (state.end = 'closed'));
  socket.on('error', error => {
    state.end = /** @type {{ code?: string }} */ (error).code === 'ECONNRESET' ? 'reset' : 'open';
  });
  socket.write(
    `POST /enquiries HTTP/1.1\r\nHost: receiver\r\nContent-Type: application/json\r\n` +
      `Idempotency-Key: key-1\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`,
  );
  return { state, socket };
}

/** @param {() => boolean} holds */
async function until(holds) {
  while (!holds()) await new Promise(setImmediate);
}

/** @param {Plan} plan */
async function send(plan) {
  arrived.whole = [];
  arrived.broken = 0;
  const faults = await injectFaults({ upstream, plan });
  const { state, socket } = post(faults.origin);
  await until(() => faults.log.length === 1 && !faults.busy());
  const [line] = faults.log;
  assert.ok(line);
  return {
    ...{ state, line },
    /** Waits for the whole head and this many bytes of the body. @param {number} bytes */
    async reads(bytes) {
      await until(() => (state.text.split('\r\n\r\n')[1]?.length ?? -1) >= bytes);
      const [head = '', body = ''] = state.text.split('\r\n\r\n');
      return { status: Number(head.split(' ')[1]), head, body };
    },
    /** @param {'closed' | 'reset'} end */
    ends: end => until(() => state.end === end),
    async close() {
      socket.destroy();
      await faults.close();
    },
  };
}

describe('on the wire', () => {
  it('pass: the receiver gets it as it was, its answer comes back whole', async () => {
    const { reads, line, close } = await send([]);
    assert.deepEqual(arrived.whole, [BODY]);
    const { status, body } = await reads(ANSWER.length);
    assert.equal(status, 201);
    assert.equal(body, ANSWER);
    assert.deepEqual(
      { ...line },
      {
        ...{ method: 'POST', path: '/enquiries', key: 'key-1', fault: 'pass' },
        ...{ delivered: 1, statuses: [201], settled: true },
      },
    );
    await close();
  });

  it('delay: the receiver gets it late', async () => {
    const started = performance.now();
    const { reads, close } = await send([{ does: 'pass', delay: 120 }]);
    assert.equal((await reads(ANSWER.length)).body, ANSWER);
    assert.ok(performance.now() - started >= 119);
    await close();
  });

  for (const name of /** @type {FaultName[]} */ (['repeat', 'repeat-at-once'])) {
    it(`${name}: the receiver gets it twice, one answer comes back`, async () => {
      const { reads, line, close } = await send([name]);
      assert.deepEqual(arrived.whole, [BODY, BODY]);
      assert.equal(line.delivered, 2);
      assert.equal((await reads(ANSWER.length)).body, ANSWER);
      await close();
    });
  }

  for (const [name, times] of /** @type {[FaultName, number][]} */ ([
    ['drop', 0],
    ['drop-stored', 1],
  ])) {
    it(`${name}: nothing comes back, and the connection stays open`, async () => {
      const { state, close } = await send([name]);
      assert.equal(arrived.whole.length, times);
      assert.deepEqual({ ...state }, { text: '', end: 'open' });
      await close();
    });
  }

  it('stall-mid-body: half of the answer comes, and the connection stays open', async () => {
    const { reads, state, close } = await send(['stall-mid-body']);
    const { body } = await reads(ANSWER.length / 2);
    assert.equal(body, ANSWER.slice(0, ANSWER.length / 2));
    assert.equal(state.end, 'open');
    await close();
  });

  it('reset-request: the receiver gets a part of it, the sender a reset', async () => {
    const { state, ends, close } = await send(['reset-request']);
    await ends('reset');
    await until(() => arrived.broken === 1);
    assert.equal(state.text, '');
    assert.deepEqual(arrived.whole, []);
    await close();
  });

  for (const [name, times] of /** @type {[FaultName, number][]} */ ([
    ['reset', 0],
    ['reset-stored', 1],
  ])) {
    it(`${name}: a reset in place of an answer`, async () => {
      const { state, ends, close } = await send([name]);
      await ends('reset');
      assert.equal(state.text, '');
      assert.equal(arrived.whole.length, times);
      await close();
    });
  }

  for (const [name, bytes] of /** @type {[FaultName, number][]} */ ([
    ['reset-after-headers', 0],
    ['reset-mid-body', ANSWER.length / 2],
  ])) {
    it(`${name}: what came before the reset is read`, async () => {
      const { reads, ends, close } = await send([name]);
      const { status, head, body } = await reads(bytes);
      assert.equal(status, 201);
      assert.match(head, new RegExp(`content-length: ${ANSWER.length}`, 'i'));
      assert.equal(body, ANSWER.slice(0, bytes));
      await ends('reset');
      await close();
    });
  }

  it('truncate: half of the promised body, then an orderly end', async () => {
    const { reads, ends, close } = await send(['truncate']);
    const { head, body } = await reads(ANSWER.length / 2);
    await ends('closed');
    assert.match(head, new RegExp(`content-length: ${ANSWER.length}`, 'i'));
    assert.equal(body, ANSWER.slice(0, ANSWER.length / 2));
    await close();
  });

  const answers = FAULT_NAMES.filter(name => FAULTS[name].does === 'answer');
  for (const name of answers) {
    const { answer, deliver = 0 } = /** @type {import('./catalogue.mjs').Fault} */ (FAULTS[name]);
    it(`${name}: this answer, and the receiver gets it ${deliver} times`, async () => {
      const { reads, close } = await send([name]);
      const { status, head, body } = await reads(answer?.body?.length ?? 0);
      assert.equal(status, answer?.status);
      for (const [header, value] of Object.entries(answer?.headers ?? {})) {
        assert.ok(head.toLowerCase().includes(`${header}: ${value}`.toLowerCase()), head);
      }
      assert.equal(body, answer?.body ?? '');
      assert.equal(arrived.whole.length, deliver);
      await close();
    });
  }
});

describe('the injector', () => {
  it('lets what is no write through, whatever the plan, and does not log it', async () => {
    const faults = await injectFaults({ upstream, plan: ['drop'] });
    const response = await fetch(`${faults.origin}/page`);
    assert.equal(response.status, 201);
    assert.equal(faults.log.length, 0);
    await faults.close();
  });

  it('takes a new plan on the way', async () => {
    const faults = await injectFaults({ upstream });
    const status = async () =>
      (await fetch(`${faults.origin}/x`, { method: 'POST', body: '1' })).status;
    assert.equal(await status(), 201);
    faults.use(['500-problem']);
    assert.equal(await status(), 500);
    assert.equal(await status(), 201);
    await faults.close();
  });

  it('lets go of what it dropped when it closes', async () => {
    const faults = await injectFaults({ upstream, plan: ['drop'] });
    const { socket } = post(faults.origin);
    await until(() => faults.log.length === 1 && !faults.busy());
    await Promise.all([once(socket, 'close'), faults.close()]);
  });

  it('answers with a reset where the receiver is gone', async () => {
    const faults = await injectFaults({ upstream: 'http://127.0.0.1:1' });
    const { state } = post(faults.origin);
    await until(() => state.end === 'reset');
    await faults.close();
  });
});
