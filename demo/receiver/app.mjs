// @ts-check
// cspell:words formbody
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import { securityHeaders } from '../security-headers.mjs';
import { TEXT_LIMIT } from './body.mjs';
import { answerBroken, endSlowBodies, HTTP, SLOW_BODY } from './connections.mjs';
import { faultInjector } from './faults.mjs';
import { chooseLanguage } from './language.mjs';
import { makeLimiters } from './limits.mjs';
import { logAnswers } from './log.mjs';
import { plainEnquiryPage } from './pages/enquiry-page.mjs';
import { allowOrigins } from './origins.mjs';
import { renderPlainPage } from './pages/page.mjs';
import { asProblem, Problem } from './problem.mjs';
import { consentRoutes } from './routes/consents.mjs';
import { enquiryRoutes } from './routes/enquiries.mjs';
import { equalityRoutes } from './routes/equality.mjs';
import { feedbackReportRoutes } from './routes/feedback-report.mjs';
import { feedbackRoutes } from './routes/feedback.mjs';
import { receivedFileRoutes } from './routes/received-files.mjs';
import { receivedRoutes } from './routes/received.mjs';
import { makeChallenger } from './rules/challenge.mjs';
import { DEFAULT_FILE_RULES } from './rules/files.mjs';
import { problemSchema } from './schemas.mjs';
import { sendProblem } from './send.mjs';

/**
 * @import { FastifyInstance } from 'fastify'
 * @import { FileRules } from './body.mjs'
 * @import { SlowBody } from './connections.mjs'
 * @import { Database } from './database.mjs'
 * @import { ChallengeOptions } from './rules/challenge.mjs'
 * @import { RateLimitOptions } from './limits.mjs'
 * @import { Lang } from './language.mjs'
 * @import { LogStream } from './log.mjs'
 * @import { RenderEnquiryPage } from './pages/enquiry-page.mjs'
 * @import { RenderPage } from './pages/page.mjs'
 * @import { Forms } from './rules/known-form.mjs'
 */
/**
 * @typedef {object} ReceiverOptions
 * @property {Database} database from `openDatabase()`; the caller closes it
 * @property {boolean | LogStream} [log] `true` writes to the standard output; off by default
 * @property {RateLimitOptions | false} [rateLimit] new writes an address: 60 a minute by default
 * @property {ChallengeOptions | false} [challenge] asks scripts for work first; off by default
 * @property {Partial<FileRules>} [files] 3 files of 7 MB by default; `max: 0` takes none
 * @property {SlowBody} [slowBody] 512 bytes in 30 seconds at least
 * @property {string[]} [origins] other origins whose pages may post here and read the answers; none
 * @property {Record<Lang, string>} [equalityPage] questions that a receipt without script links to
 * @property {boolean} [linkEquality] keeps the reference with the equality answers; off by default
 * @property {boolean} [showReceived] serves /received and what lies below it; off by default
 * @property {boolean} [faults] obeys `x-demo-fault`; for tests, off by default
 * @property {boolean | string | string[]} [trustProxy] as Fastify's, where a proxy stands in front
 * @property {string} [thirdPartyOrigin] allowed in the content security policy
 * @property {Forms} [forms] forms of a force's own questions, by what their field `form` says
 * @property {RenderPage} [renderPage] the page round receipts, thanks and problems
 * @property {RenderEnquiryPage} [renderEnquiryPage] the whole page of the enquiry form
 */
/** @typedef {Awaited<ReturnType<typeof assemble>>} Receiver what the routes share */

/**
 * The receiver, ready for `listen` or `inject`; nothing listens yet.
 * @param {ReceiverOptions} options
 * @returns {Promise<FastifyInstance>}
 */
export async function buildReceiver(options) {
  const app = Fastify({
    // Never Fastify's own log: it prints addresses and the text of errors.
    logger: false,
    bodyLimit: TEXT_LIMIT,
    // Slow phones may upload for minutes; nobody may hold a connection for ever.
    requestTimeout: 600_000,
    http: HTTP,
    clientErrorHandler: answerBroken,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: true,
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
  });
  const headers = securityHeaders({ thirdPartyOrigin: options.thirdPartyOrigin });
  app.addHook('onRequest', async (_request, reply) => {
    // What a person sent, or a receipt, must not come out of a cache on a shared device.
    reply.headers({ ...headers, 'cache-control': 'no-store', vary: 'accept, accept-language' });
  });
  allowOrigins(app, options.origins ?? []);
  logAnswers(app, options.log ?? false);
  await addParsers(app);
  await describe(app);
  const receiver = await assemble(app, options);
  answerProblems(app, receiver.renderPage);
  app.addHook('onRequest', async request => {
    const ours = request.routeOptions.url !== undefined;
    if (ours && request.method === 'POST') await receiver.limits.tries(request);
  });
  endSlowBodies(app, options.slowBody ?? SLOW_BODY);
  enquiryRoutes(app, receiver);
  equalityRoutes(app, receiver);
  feedbackRoutes(app, receiver);
  consentRoutes(app, receiver);
  if (options.showReceived) {
    receivedRoutes(app, receiver);
    receivedFileRoutes(app, receiver);
    feedbackReportRoutes(app, receiver);
  }
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  return app;
}

/**
 * @param {FastifyInstance} app
 * @param {ReceiverOptions} options
 */
async function assemble(app, options) {
  const renderPage = options.renderPage ?? renderPlainPage;
  return {
    database: options.database,
    limits: await makeLimiters(app, options.rateLimit ?? {}),
    fileRules: { ...DEFAULT_FILE_RULES, ...options.files },
    demandWork: makeChallenger(options.challenge ?? false),
    forms: options.forms ?? {},
    equalityPage: options.equalityPage,
    linkEquality: options.linkEquality ?? false,
    inject: faultInjector(options.faults ?? false),
    renderPage,
    renderEnquiryPage: options.renderEnquiryPage ?? plainEnquiryPage(renderPage),
  };
}

/** @param {FastifyInstance} app */
async function addParsers(app) {
  app.removeContentTypeParser('text/plain');
  await app.register(formbody);
  // A file that is too big is a fault in a field, to be told with the others.
  await app.register(multipart, { throwFileSizeLimit: false });
}

/** @param {FastifyInstance} app */
async function describe(app) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Receiver of police-elements', version: '1' },
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? i) },
  });
  app.addSchema(problemSchema);
  // The schemas only describe: see schemas.mjs.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => data => JSON.stringify(data));
}

/**
 * @param {FastifyInstance} app
 * @param {RenderPage} renderPage
 */
function answerProblems(app, renderPage) {
  app.setErrorHandler((error, request, reply) => {
    const lang = chooseLanguage(request);
    return sendProblem(request, reply, asProblem(error), lang, { renderPage });
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, new Problem('not-found'), chooseLanguage(request), { renderPage }),
  );
}
