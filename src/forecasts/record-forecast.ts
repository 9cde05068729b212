import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { Source } from '../parties/party.entity.js';
import type { QuestionKind } from '../questions/question-types.js';
import { readPhrase, type PhraseSource, requireScale } from './read-phrase.js';
import { type ForecastContent, toForecastContent } from './forecast-content.js';
import { Forecast } from './forecast.entity.js';
import type { AddForecast } from './forecast.schemas.js';
import { type QuoteAnchor, recordStatement } from './record-statement.js';

const UNREAD = { scaleFrom: null, phraseLow: null, phraseHigh: null, pointRule: null };

/**
 * Inserts a forecast with its statement and ledger entry. Gives the forecast's id.
 * @throws DomainError when the question cannot be forecast like that
 */
export async function recordForecast(
  tx: EntityManager,
  question: QuestionKind & { id: string },
  said: AddForecast,
  actor: string,
  anchor?: QuoteAnchor,
): Promise<string> {
  const content = toForecastContent(question, said);
  const scale = said.scale ?? null;
  if (scale !== null) requireScale(scale);
  const { id: statementId, ...provenance } = await recordStatement(tx, said, actor, anchor);
  const forecast = {
    id: uuidv7(),
    questionId: question.id,
    statementId,
    stance: said.stance,
    ...content,
    ...UNREAD,
    phrase: said.phrase ?? null,
    scale,
    ...(isPhraseOnly(content, said)
      ? readPhrase(said.phrase!, scale, await phraseSource(tx, provenance.sourceId))
      : null),
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

function isPhraseOnly({ probability }: ForecastContent, { phrase }: AddForecast): boolean {
  return probability === null && phrase !== undefined;
}

async function phraseSource(tx: EntityManager, sourceId: string | null): Promise<PhraseSource | null> {
  return sourceId === null ? null : tx.findOneBy(Source, { id: sourceId });
}
