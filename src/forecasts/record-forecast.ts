import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { QuestionKind } from '../questions/question-types.js';
import { toForecastContent } from './forecast-content.js';
import { Forecast } from './forecast.entity.js';
import type { AddForecast } from './forecast.schemas.js';
import { recordStatement } from './record-statement.js';

/**
 * Inserts a forecast with its statement and ledger entry. Gives the forecast's id.
 * @throws DomainError when the question cannot be forecast like that
 */
export async function recordForecast(
  tx: EntityManager,
  question: QuestionKind & { id: string },
  said: AddForecast,
  actor: string,
): Promise<string> {
  const content = toForecastContent(question, said);
  const { id: statementId, ...provenance } = await recordStatement(tx, said, actor);
  const forecast = {
    id: uuidv7(),
    questionId: question.id,
    statementId,
    stance: said.stance,
    ...content,
    phrase: said.phrase ?? null,
    scale: said.scale ?? null,
  };
  await tx.insert(Forecast, forecast);
  await appendLedgerEntry(tx, {
    stream: `question:${question.id}`,
    actor,
    kind: 'forecast.logged',
    payload: {
      ...forecast,
      quantiles: content.quantiles?.map((quantile) => ({ ...quantile })) ?? null,
      statement: { ...provenance },
    },
  });
  return forecast.id;
}
