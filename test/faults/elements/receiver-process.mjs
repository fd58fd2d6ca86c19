// @ts-check
/** Started by `killable-receiver.mjs` with a port and a database; says its origin once it listens. */
import { startDemo } from '../../../demo/serve.mjs';

const [port, database = 'memory'] = process.argv.slice(2);
const demo = await startDemo({
  ...{ port: Number(port), thirdPartyPort: 0, database },
  // Every try comes from one address here.
  receiver: { rateLimit: false },
});
process.once('SIGTERM', () => void demo.close().then(() => process.exit(0)));
process.send?.(demo.origin);
