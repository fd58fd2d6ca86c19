// @ts-check
/**
 * The smallest endpoint that keeps the contract of your-endpoint.md, on Node alone:
 *   PORT=3000 node minimal-endpoint.mjs
 *   npx police-elements check-endpoint http://127.0.0.1:3000/enquiries --flood
 * It keeps messages in memory. Yours keeps them in a table with a unique index on the hash of the key.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { renderEnquiryForm } from 'police-elements/render';

const LIMITS = { message: 2000, name: 500, email: 254, phone: 60 };
const MOST_BYTES = 4 * 1024 * 1024;
const A_MINUTE = { messages: 60, ms: 60_000 };
const FORM = { action: '/enquiries', privacyHref: '/privacy' };

/** @typedef {{ content: string, reference: string, token: string, fields: Record<string, string> }} Stored */
/** By the hash of the key. @type {Map<string, Stored>} */
const stored = new Map();
/** When messages came, by address. @type {Map<string, number[]>} */
const came = new Map();

class Refusal extends Error {
  /** @param {number} status @param {string} kind @param {object} [more] */
  constructor(status, kind, more = {}) {
    super(kind);
    this.status = status;
    this.body = { type: `https://www.example.police.uk/problems/${kind}`, status, ...more };
  }
}

/** @param {string} text */
const hash = text => createHash('sha256').update(text).digest('hex');
/** @param {string} text */
const fold = text => text.replace(/\r\n?/g, '\n');
/** NUL and controls, half characters, and letters in two parts: see "Normalise first". @param {string} text */
const normalise = text =>
  fold(text)
    // eslint-disable-next-line no-control-regex -- taking them out is the point
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();

/** @param {import('node:http').IncomingMessage} request */
async function readFields(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // Read to its end, as a browser hears the answer only then; but not kept.
    if (size <= MOST_BYTES) chunks.push(chunk);
    else if (size > 4 * MOST_BYTES) request.destroy();
  }
  if (size > MOST_BYTES) throw new Refusal(413, 'too-large');
  const type = request.headers['content-type'] ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(type)) {
    throw new Refusal(415, 'unsupported-type');
  }
  const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': type } });
  const data = await body.formData().catch(() => {
    throw new Refusal(400, 'malformed');
  });
  // Files would be looked at here: count, size, type. This one takes none.
  return new Map(
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** @param {Record<string, string>} fields as they came */
function judge(fields) {
  /** @type {{ name: string, code: 'required' | 'too-long' }[]} */
  const errors = [];
  if (normalise(fields.message ?? '') === '') errors.push({ name: 'message', code: 'required' });
  for (const [name, limit] of Object.entries(LIMITS)) {
    // Code points: [...text] counts an emoji once.
    if ([...fold(fields[name] ?? '')].length > limit) errors.push({ name, code: 'too-long' });
  }
  if (fields.reply_by === 'email' && !fields.email)
    errors.push({ name: 'email', code: 'required' });
  if (fields.reply_by === 'phone' && !fields.phone)
    errors.push({ name: 'phone', code: 'required' });
  if (errors.length > 0) throw new Refusal(422, 'validation', { errors });
}

/** Counts what is new only. @param {string} address */
function admit(address) {
  const now = Date.now();
  const recent = (came.get(address) ?? []).filter(time => now - time < A_MINUTE.ms);
  if (recent.length >= A_MINUTE.messages) throw new Refusal(429, 'rate-limited');
  came.set(address, [...recent, now]);
}

/** @param {string} key @param {Record<string, string>} fields @param {string} address */
function storeOnce(key, fields, address) {
  const content = hash(JSON.stringify(fields));
  // In SQL: insert … on conflict (key_hash) do nothing, in one transaction with the message.
  const first = stored.get(hash(key));
  if (first && first.content === content) return first;
  if (first) throw new Refusal(422, 'key-reused', { reference: first.reference });
  admit(address);
  const reference = randomBytes(4).toString('hex').toUpperCase();
  const token = randomBytes(24).toString('base64url');
  const fresh = { content, reference, token, fields };
  stored.set(hash(key), fresh);
  return fresh;
}

/** @param {string} lang @param {string} main */
const page = (lang, main) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Enquiry</title><main>${main}</main></html>`;

createServer(async (request, response) => {
  const asPage = /text\/html/.test(request.headers.accept ?? '');
  /** @param {number} status @param {string | object} body @param {Record<string, string>} [headers] */
  const answer = (status, body, headers = {}) => {
    const json = status < 400 ? 'application/json' : 'application/problem+json';
    const type = typeof body === 'string' ? 'text/html; charset=utf-8' : json;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  /** @type {Record<string, string>} */
  let fields = {};
  let lang = /** @type {'en' | 'cy'} */ ('en');
  try {
    const receipt = /^\/receipts\/([\w-]{32})$/.exec(request.url ?? '')?.[1];
    const found = [...stored.values()].find(({ token }) => token === receipt);
    if (request.method === 'GET' && found) {
      return answer(200, page('en', `<h1>Received</h1><p>${found.reference}</p>`));
    }
    if (request.method !== 'POST' || request.url !== '/enquiries')
      throw new Refusal(404, 'not-found');
    const sent = await readFields(request);
    lang = sent.get('lang') === 'cy' ? 'cy' : 'en';
    const key = String(request.headers['idempotency-key'] ?? sent.get('submission_key') ?? '');
    // The names of your form, and no other: "__proto__" stays outside.
    const names = ['name', 'email', 'phone', 'reply_by', 'reply_language', 'topic', 'message'];
    fields = Object.fromEntries(names.map(name => [name, sent.get(name) ?? '']));
    judge(fields);
    const tidy = Object.fromEntries(names.map(name => [name, normalise(fields[name] ?? '')]));
    const { reference, token } = storeOnce(
      key || randomBytes(16).toString('hex'),
      tidy,
      request.socket.remoteAddress ?? '',
    );
    if (asPage) return answer(303, '', { location: `/receipts/${token}` });
    return answer(201, { reference });
  } catch (error) {
    // The cause of a fault stays inside: it may quote what somebody wrote.
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'fault');
    const { status, body } = refusal;
    const headers = status === 429 || status === 503 ? { 'retry-after': '30' } : {};
    if (!asPage) return answer(status, body, headers);
    const errors = 'errors' in body ? /** @type {any} */ (body.errors) : [];
    const again = renderEnquiryForm(FORM, lang, { values: fields, errors });
    return answer(status, page(lang, again), headers);
  }
}).listen(Number(process.env.PORT ?? 3000), '127.0.0.1', function () {
  const { port } = /** @type {import('node:net').AddressInfo} */ (this.address());
  process.stdout.write(`http://127.0.0.1:${port}/enquiries\n`);
});
