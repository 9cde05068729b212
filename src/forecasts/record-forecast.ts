import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { Forecast } from './forecast.entity.js';
import type { AddForecast } from './forecast.schemas.js';
import { recordStatement } from './record-statement.js';

/** Inserts a forecast with its statement and ledger entry. Gives the forecast's id. */
export async function recordForecast(
  tx: EntityManager,
  questionId: string,
  said: AddForecast,
  actor: string,
): Promise<string> {
  const { id: statementId, ...provenance } = await recordStatement(tx, said, actor);
  const forecast = {
    id: uuidv7(),
    questionId,
    statementId,
    stance: said.stance,
    probability: said.probability ?? null,
    phrase: said.phrase ?? null,
    scale: said.scale ?? null,
  };
  await tx.insert(Forecast, forecast);
  await appendLedgerEntry(tx, {
    stream: `question:${questionId}`,
    actor,
    kind: 'forecast.logged',
    payload: { ...forecast, statement: { ...provenance } },
  });
  return forecast.id;
}
