// P8: checking an exported ledger against hashing the file.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from 'typeorm';
import { ledgerNdjson } from '../../src/exports/ledger-ndjson.js';
import { appendLedgerEntry } from '../../src/ledger/append-ledger-entry.js';
import { SEAL_BATCH, sealEntries } from '../../src/ledger/seal-entries.js';
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { interleave } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, type Judgement, report } from '../support/report.js';
import { startServer, withDataSource } from '../support/store.js';

const ENTRIES = 100_000;

const options = readOptions();
const server = await startServer();
const judgement = await server.withEmpty('ledger', (url) => withDataSource(url, verifying));
await server.stop();
report('p8', { ...options, sizes: [ENTRIES] }, [judgement]);

async function verifying(dataSource: DataSource): Promise<Judgement> {
  await writeEntries(dataSource);
  const file = join(tmpdir(), `reckoner-bench-${process.pid}.ndjson`);
  await pipeline(ledgerNdjson(dataSource), createWriteStream(file));
  const verify = async () => {
    const { problem } = await verifyLedger(createInterface({ input: createReadStream(file) }));
    if (problem !== null) throw new Error(problem.message);
  };
  const hash = async () => execFileSync('sha256sum', [file]);
  const ratio = await interleave(hash, verify, options.rounds);
  const megabytes = Math.round(statSync(file).size / 1e6);
  rmSync(file);
  return judge(
    `a ledger of ${ENTRIES} entries, ${megabytes} MB`,
    'verifying to sha256sum',
    { atMost: 2 },
    ratio,
  );
}

async function writeEntries(dataSource: DataSource): Promise<void> {
  const quote = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(4);
  for (let written = 0; written < ENTRIES; written += SEAL_BATCH) {
    await dataSource.transaction(async (tx) => {
      for (let i = 0; i < SEAL_BATCH; i++)
        await appendLedgerEntry(tx, {
          stream: `question:${written + i}`,
          actor: 'local',
          kind: 'forecast.logged',
          payload: { quote, n: written + i },
        });
    });
    await dataSource.transaction('READ COMMITTED', sealEntries);
  }
}
