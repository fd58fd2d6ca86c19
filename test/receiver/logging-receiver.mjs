// @ts-check
/** Started by `canary.test.mjs` with the address of a database, if any: a receiver that logs to its output. */
import { buildReceiver } from '../../demo/receiver/app.mjs';
import { openDatabase } from '../../demo/receiver/database.mjs';

const database = await openDatabase({ url: process.argv[2] || undefined });
const app = await buildReceiver({ database, log: true, rateLimit: false, showReceived: true });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }));
