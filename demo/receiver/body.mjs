// @ts-check
import { Problem } from './problem.mjs';
import { normaliseFileName } from './normalise.mjs';

/** @import { FastifyRequest } from 'fastify' */
/** @typedef {Record<string, unknown>} Fields as they came: nothing here can be trusted yet */
/**
 * @typedef {object} SentFile
 * @property {string} name
 * @property {string} type
 * @property {number} size
 * @property {boolean} tooLarge
 * @property {Buffer} bytes empty where the file is refused anyway
 */
/**
 * @typedef {object} FileRules
 * @property {number} max
 * @property {number} maxBytes of one file
 * @property {number} [totalBytes] of all; none of its own by default
 * @property {string[]} types
 * @property {string[]} extensions
 */

/** Body limit of JSON and urlencoded posts: a million characters still get a proper answer. */
export const TEXT_LIMIT = 4 * 1024 * 1024;
/** How many files are looked at before the post is refused outright. */
const FILES_SEEN = 30;
/** How many times the limit of all is still read, though nothing of it is kept. */
const PATIENCE = 4;
const FILE_FIELDS = new Set(['files', 'files[]', 'file']);

/** @param {FastifyRequest} request */
export function sentAsJson(request) {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? '');
}

/**
 * A script asks for JSON or sends it; a browser's own post does neither.
 * @param {FastifyRequest} request
 */
export function wantsJson(request) {
  return (
    /application\/(?:problem\+)?json/i.test(request.headers.accept ?? '') || sentAsJson(request)
  );
}

/**
 * Reads any of the three kinds of body into fields and files.
 * @param {FastifyRequest} request
 * @param {FileRules} rules
 * @param {() => void} hangUp ends a body that is past all limits
 * @returns {Promise<{ fields: Fields, files: SentFile[], isOver?: boolean }>} `isOver`: past the limit of
 *   all, read for its fields only
 */
export async function readBody(request, rules, hangUp) {
  if (request.isMultipart()) return readMultipart(request, rules, hangUp);
  const { body } = request;
  if (body === undefined) return { fields: {}, files: [] };
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw new Problem('malformed');
  }
  return { fields: /** @type {Fields} */ (body), files: [] };
}

/**
 * @param {FastifyRequest} request
 * @param {FileRules} rules
 * @param {() => void} hangUp
 */
async function readMultipart(request, rules, hangUp) {
  const total = rules.max * rules.maxBytes + TEXT_LIMIT;
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > PATIENCE * total) throw tooLarge(request, total);
  // A browser hears the answer only once it has sent all; what was typed is read meanwhile, so that a
  // form without script comes back with it.
  const isOver = announced > total;
  /** @type {Fields} */
  const fields = Object.create(null);
  /** @type {SentFile[]} */
  const files = [];
  const limits = {
    fileSize: rules.maxBytes,
    files: FILES_SEEN,
    fields: 100,
    parts: 200,
    fieldSize: TEXT_LIMIT,
  };
  const parts = request.parts({ limits });
  // A post without a Content-Length is counted as it comes; what is past the limit is cut off.
  let seen = 0;
  request.raw.on('data', chunk => {
    if (!isOver && seen <= total && seen + chunk.length > total) hangUp();
    seen += chunk.length;
  });
  try {
    for await (const part of parts) {
      if (part.type === 'field') addField(fields, part.fieldname, part.value);
      else await addFile(files, part, isOver ? { ...rules, max: 0 } : rules);
    }
  } catch (error) {
    if (!isHarmless(error, request)) throw asRefusal(error);
  }
  return { fields, files, isOver };
}

/** @param {FastifyRequest} request @param {number} total */
function tooLarge(request, total) {
  // Read and thrown away, within reason.
  let left = PATIENCE * total;
  request.raw.on('data', chunk => {
    left -= chunk.length;
    if (left < 0) request.raw.destroy();
  });
  return new Problem('too-large');
}

/**
 * A field called `__proto__` or `toString` is passed over by the parser, which says so only after
 * it has read the whole body: an unknown field is never an error here.
 * @param {unknown} error
 * @param {FastifyRequest} request
 */
function isHarmless(error, request) {
  const code = /** @type {{ code?: unknown }} */ (error)?.code;
  return code === 'FST_PROTO_VIOLATION' && request.raw.readableEnded;
}

/**
 * The parser's own complaints (no boundary, cut off half way) carry no status: the body is at fault.
 * @param {unknown} error
 */
function asRefusal(error) {
  const status = /** @type {{ statusCode?: unknown }} */ (error)?.statusCode;
  return status === undefined ? new Problem('malformed') : error;
}

/**
 * @param {Fields} fields
 * @param {string} name
 * @param {unknown} value
 */
function addField(fields, name, value) {
  const before = fields[name];
  if (before === undefined) fields[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else fields[name] = [before, value];
}

/**
 * @param {SentFile[]} files
 * @param {import('@fastify/multipart').MultipartFile} part
 * @param {FileRules} rules
 */
async function addFile(files, part, rules) {
  // A file field that was left alone is sent as a part with neither name nor bytes.
  const untouched = !part.filename;
  const keep = FILE_FIELDS.has(part.fieldname) && !untouched && files.length < rules.max;
  const chunks = [];
  let size = 0;
  for await (const chunk of part.file) {
    size += chunk.length;
    if (keep) chunks.push(chunk);
  }
  if (!FILE_FIELDS.has(part.fieldname) || (untouched && size === 0)) return;
  files.push({
    name: normaliseFileName(part.filename ?? ''),
    type: part.mimetype.slice(0, 100),
    size,
    tooLarge: part.file.truncated,
    bytes: Buffer.concat(chunks),
  });
}
