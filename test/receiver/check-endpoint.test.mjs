// @ts-check
// cspell:words neill
/** What `police-elements check-endpoint` says of good endpoints, and of each that breaks one promise. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkEndpoint, CHECKS } from '../../bin/check-endpoint/run.mjs';
import { breakEndpoint } from './broken-endpoint.mjs';
import { useDatabase } from './support.mjs';

/** @import { Asked, Breakage, Told } from './broken-endpoint.mjs' */

const { receiver } = useDatabase();
const file = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const SITE = 'https://www.example.police.uk';

/** @param {string[]} parameters @returns {Promise<{ code: number, said: string }>} */
const command = parameters =>
  new Promise(resolve => {
    const program = [file('../../bin/police-elements.mjs'), 'check-endpoint', ...parameters];
    execFile(process.execPath, program, (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout }),
    );
  });

/** @param {Parameters<typeof receiver>[0]} [options] */
async function listening(options) {
  const { app } = await receiver(options);
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** @param {string} origin @param {Parameters<typeof checkEndpoint>[1]} [options] */
async function faultsOf(origin, options) {
  /** @type {Record<string, string>} */
  const faults = {};
  for await (const { check, fault } of checkEndpoint(new URL('/enquiries', origin), options)) {
    if (fault) faults[check.id] = fault;
  }
  return faults;
}

describe('a good endpoint', () => {
  it('is the receiver, floods and another origin included', async () => {
    const origin = await listening({ rateLimit: { max: 100 }, origins: [SITE] });
    const { code, said } = await command([`${origin}/enquiries`, '--flood', '--origin', SITE]);
    assert.match(said, new RegExp(`Nothing is missing: ${CHECKS.length} checked`));
    assert.equal(code, 0);
  });

  it('is the worked example of the guide', async () => {
    const example = spawn(process.execPath, [file('../../docs/integration/minimal-endpoint.mjs')], {
      env: { ...process.env, PORT: '0' },
    });
    const [address] = await once(example.stdout, 'data');
    const { code, said } = await command([String(address).trim(), '--flood']);
    example.kill();
    assert.doesNotMatch(said, /✗/);
    assert.equal(code, 0);
  });
});

describe('the command', () => {
  it('says what is missing, why, and how to mend it, and ends with 1', async () => {
    const upstream = await listening();
    const broken = await breakEndpoint(upstream, {
      tells: told => void (told.body = told.body.replace('"reference"', '"id"')),
    });
    const { code, said } = await command([`${broken.origin}/enquiries`]);
    await broken.close();
    assert.equal(code, 1);
    assert.match(said, /✗ stores a message[^]*without a "reference"[^]*Why: [^]*Mend: Answer 201/);
    assert.match(said, /not tried \(--flood\)/);
    assert.match(said, /\d+ of \d+ are missing\.\n$/);
  });

  it('ends with 2 where there is nobody, or no address', async () => {
    const { code, said } = await command(['http://127.0.0.1:9/']);
    assert.equal(code, 2);
    assert.match(said, /no answer came/);
    assert.equal((await command([])).code, 2);
    assert.equal((await command(['enquiries'])).code, 2);
  });
});

const isHtml = (/** @type {Told} */ { headers }) => /html/.test(headers['content-type'] ?? '');
const isKind = (/** @type {Told} */ { body }, /** @type {string} */ kind) =>
  body.includes(`/problems/${kind}"`);
/** Another key at each arrival, of the same length. @param {Asked} asked */
const loseKey = asked => {
  const text = asked.body.toString('latin1');
  const key = /submission_key(?:"\s+|=)([\w-]{36})/.exec(text)?.[1];
  if (key) asked.body = Buffer.from(text.replace(key, randomUUID()), 'latin1');
  delete asked.headers['idempotency-key'];
};
/** Keys whose first try was refused. @type {Set<string>} */
const usedUp = new Set();
const keyIn = (/** @type {Asked} */ { body }) =>
  /submission_key"\s+([\w-]{36})/.exec(body.toString('latin1'))?.[1] ?? '';
/** @param {string} page @param {string} found @param {string} other */
const swap = (page, found, other) => page.replaceAll(found, other);

/**
 * Each broken promise, the checks that must name it, and words that they must say.
 * @type {Record<string, { breaks: Breakage, named: string[], says: RegExp, flood?: boolean, origin?: string }>}
 */
const BROKEN = {
  'no reference': {
    breaks: { tells: told => void (told.body = swap(told.body, '"reference"', '"number"')) },
    named: ['stores', 'replay'],
    says: /without a "reference"/,
  },
  'no idempotency': {
    breaks: { asks: loseKey },
    named: ['replay', 'race', 'key-reused', 'redirect-replay'],
    says: /another reference: \w+, then \w+/,
  },
  'a used key that is refused like any mistake': {
    breaks: { tells: told => void (told.body = swap(told.body, '/key-reused"', '/validation"')) },
    named: ['key-reused'],
    says: /does not end in "\/key-reused"/,
  },
  'a used key that names no first reference': {
    breaks: {
      tells(told) {
        if (isKind(told, 'key-reused')) told.body = swap(told.body, '"reference"', '"first"');
      },
    },
    named: ['key-reused'],
    says: /names undefined, not the first reference/,
  },
  'errors as plain JSON': {
    breaks: {
      tells(told) {
        if (told.status >= 400 && !isHtml(told)) told.headers['content-type'] = 'application/json';
      },
    },
    named: ['validation', 'key-reused', 'malformed'],
    says: /not application\/problem\+json/,
  },
  'errors without fields': {
    breaks: { tells: told => void (told.body = swap(told.body, '"errors"', '"faults"')) },
    named: ['validation'],
    says: /no list of "errors"/,
  },
  'errors that name another field': {
    breaks: { tells: told => void (told.body = swap(told.body, '"message"', '"body"')) },
    named: ['validation'],
    says: /name no field "message"/,
  },
  'a decoy that drops': {
    breaks: {
      tells(told, asked) {
        if (asked.body.includes('https://x.example'))
          Object.assign(told, { status: 200, body: '' });
      },
    },
    named: ['decoy'],
    says: /without a "reference"/,
  },
  'keys that a refusal uses up': {
    breaks: {
      tells(told, asked) {
        if (isKind(told, 'validation')) usedUp.add(keyIn(asked));
        else if (usedUp.has(keyIn(asked))) Object.assign(told, { status: 409, body: '{}' });
      },
    },
    named: ['key-kept'],
    says: /Corrected and sent again under its key: It answered 409/,
  },
  'English only': {
    breaks: {
      asks(asked) {
        asked.headers['accept-language'] = 'en';
        asked.body = Buffer.from(
          swap(asked.body.toString('latin1'), 'name="lang"\r\n\r\ncy', 'name="lang"\r\n\r\nen'),
          'latin1',
        );
      },
    },
    named: ['welsh'],
    says: /the same in both languages/,
  },
  'a fault where the body is damaged': {
    breaks: { tells: told => void (told.status = told.status === 400 ? 500 : told.status) },
    named: ['malformed'],
    says: /answered 500/,
  },
  'no room for NUL': {
    breaks: {
      tells(told, asked) {
        if (asked.body.includes(0)) Object.assign(told, { status: 500, body: '{}' });
      },
    },
    named: ['odd-text'],
    says: /answered 500/,
  },
  'no room for other fields': {
    breaks: {
      tells(told, asked) {
        if (asked.body.includes('"__proto__"')) Object.assign(told, { status: 500, body: '{}' });
      },
    },
    named: ['odd-names'],
    says: /answered 500|500 application/,
  },
  'JSON for browsers': {
    breaks: { asks: asked => void (asked.headers.accept = 'application/json') },
    named: ['redirect', 'form-again'],
    says: /not 303/,
  },
  'a receipt that caches keep': {
    breaks: { tells: told => void delete told.headers['cache-control'] },
    named: ['redirect'],
    says: /kept in a cache/,
  },
  'a receipt that shows the message': {
    breaks: {
      tells(told, asked) {
        const word = /canary\w+/.exec(asked.body.toString())?.[0];
        if (word && told.headers.location) told.headers.location += `?message=${word}`;
      },
    },
    named: ['receipt-private'],
    says: /holds words of the message/,
  },
  'a refused form that comes back empty': {
    breaks: { tells: told => void (told.body = swap(told.body, 'Kept Words', '')) },
    named: ['form-again'],
    says: /does not hold the name/,
  },
  'a refused form that prints HTML': {
    breaks: {
      tells(told) {
        if (isHtml(told)) told.body = swap(told.body, '&lt;b&gt;&quot;O', '<b>"O');
      },
    },
    named: ['escaped'],
    says: /as HTML/,
  },
  'answers that any site may read': {
    breaks: {
      tells(told, asked) {
        const { origin } = asked.headers;
        if (origin) told.headers['access-control-allow-origin'] = origin;
      },
    },
    named: ['strangers'],
    says: /any site/,
  },
  'a site that may not read the answers': {
    breaks: {},
    origin: SITE,
    named: ['cors'],
    says: /allows no origin/,
  },
  'a site that may not read Retry-After': {
    breaks: {
      tells: told => void (told.headers['access-control-allow-origin'] = SITE),
    },
    origin: SITE,
    named: ['cors'],
    says: /does not expose Retry-After/,
  },
  'line ends that count twice': {
    breaks: {
      tells(told, asked) {
        const length = asked.body.toString().length;
        if (length > 3000 && length < 9000) Object.assign(told, { status: 422, body: '{}' });
      },
    },
    named: ['limit', 'over-limit'],
    says: /exactly 2,000 characters/,
  },
  'a gateway’s page for what is too large': {
    breaks: {
      tells(told, asked) {
        if (asked.body.length < 4e6) return;
        told.headers['content-type'] = 'text/html';
        Object.assign(told, { status: 502, body: '<h1>Bad gateway</h1>' });
      },
    },
    named: ['too-large'],
    says: /502 text\/html/,
  },
  '429 that does not say when': {
    breaks: { tells: told => void delete told.headers['retry-after'] },
    flood: true,
    named: ['rate-limit'],
    says: /no Retry-After/,
  },
  'no limit at all': {
    breaks: {
      tells(told) {
        if (told.status === 429) Object.assign(told, { status: 201, body: '{"reference":"A"}' });
      },
    },
    flood: true,
    named: ['rate-limit'],
    says: /It took 300 messages/,
  },
};

describe('an endpoint with', () => {
  /** @type {string} */
  let upstream;
  /** @type {string} */
  let limited;
  before(async () => {
    upstream = await listening();
    limited = await listening({ rateLimit: { max: 40, window: 600_000 } });
  });

  for (const [title, { breaks, named, says, flood = false, origin }] of Object.entries(BROKEN)) {
    it(`${title} is told of it`, async () => {
      const broken = await breakEndpoint(flood ? limited : upstream, breaks);
      const faults = await faultsOf(broken.origin, { flood, origin });
      await broken.close();
      for (const id of named)
        assert.ok(faults[id], `${id} was not named: ${JSON.stringify(faults)}`);
      assert.match(Object.values(faults).join('\n'), says);
      // Nothing is blamed that is in order, but for what can't be known without the broken part.
      if (named.length === 1 && !flood) assert.deepEqual(Object.keys(faults), named);
    });
  }

  after(() => {
    const known = new Set(Object.values(BROKEN).flatMap(({ named }) => named));
    const never = CHECKS.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    // On this machine's own address a connection needs no encryption.
    assert.deepEqual(never, ['https']);
  });
});
