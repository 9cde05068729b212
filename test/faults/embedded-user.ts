import { startEmbedded } from '../../src/platform/database/embedded-postgres.js';

// A process of its own that uses an embedded database, for tests that kill it. Told anything, it stops in good order.
const [dataDir = '', exclusive] = process.argv.slice(2);

try {
  const postgres = await startEmbedded({ dataDir, exclusive: exclusive === 'exclusive' });
  process.send?.({ url: postgres.url, adopted: postgres.adopted, serverPid: postgres.pid });
  process.once('message', () => void postgres.stop().then(() => process.disconnect()));
} catch (error) {
  process.send?.({ refusal: `${(error as Error).name}: ${(error as Error).message}` });
  process.disconnect();
}
