import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LedgerVerdict, verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { checkScores, type ScoreCheck } from '../../src/scores/check-scores.js';
import { MADE_TO_FAIL } from './fresh-records.js';
import type { Target } from './target.js';

/** What must hold of the record when all is over. */
export interface Aftermath {
  ledger: LedgerVerdict;
  /** Stored scores and totals that differ from a recomputation. */
  differences: number;
  /** Tasks that were given up. */
  deadTasks: number;
}

/** Waits until everything is sealed, then verifies the ledger and recomputes the scores. */
export async function afterwards({ url, database }: Target): Promise<Aftermath> {
  const pending = async () =>
    ((await (await fetch(`${url}/api/v1/ledger`)).json()) as { pending: number }).pending;
  while ((await pending()) > 0) await sleep(200);
  const { body } = await fetch(`${url}/api/v1/exports/ledger.ndjson`);
  const lines = createInterface({ input: Readable.fromWeb(body as ReadableStream) });
  const ledger = await verifyLedger(lines);
  const [dead] = await database.query<{ count: string }[]>(
    'SELECT count(*) FROM task WHERE dead_at IS NOT NULL AND last_error IS DISTINCT FROM $1',
    [MADE_TO_FAIL],
  );
  return {
    ledger,
    differences: differencesIn(await checkScores(database, () => {})),
    deadTasks: Number(dead!.count),
  };
}

const differencesIn = ({ differences, totals }: ScoreCheck) => differences.length + totals.length;

export function isSound({ ledger, differences, deadTasks }: Aftermath): boolean {
  return ledger.problem === null && differences === 0 && deadTasks === 0;
}
