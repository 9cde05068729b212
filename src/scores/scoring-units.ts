import { groupBy } from '../platform/group-by.js';
import { type StretchInForce, stretchesInForce } from '../scoring/segments.js';
import {
  type EventStatement,
  hasNumbers,
  type QuestionToScore,
  type ScoringForecast,
} from './question-to-score.js';

export interface UnitKey {
  dimension: 'author' | 'source';
  subjectId: string;
  attribution: 'any' | 'own' | 'reported';
}

/** What a scoring unit consists of: for each author in it, the forecasts with numbers that were in force. */
export interface UnitForecasts {
  key: UnitKey;
  authors: UnitAuthor[];
}

export interface UnitAuthor {
  authorId: string;
  segments: StretchInForce<ScoringForecast>[];
}

/**
 * The scoring units of a question: (question, author), where a paraphrase counts only while none of the
 * author's own words on the event are on file; and (question, source, attribution), where a reported
 * forecast ends when its author says something newer anywhere on the event. Whoever spoke first comes first, in a unit as
 * well, so that a sum in floating point depends on the record alone and not on ids.
 */
export function unitsOf(question: QuestionToScore): UnitForecasts[] {
  const ownWords = new Set(
    question.eventStatements.filter(isOwnWords).map((statement) => statement.authorId),
  );
  const byAuthor = question.forecasts.filter((f) => isOwnWords(f) || !ownWords.has(f.authorId));
  const saidByAuthor = groupBy(question.eventStatements, (statement) => statement.authorId);
  const bySource = question.forecasts
    .filter((f) => f.sourceId !== null)
    .map((f) => endWhenOutdated(f, saidByAuthor.get(f.authorId) ?? []));
  return [
    ...[...groupBy(byAuthor, (f) => f.authorId)].map(([id, forecasts]) =>
      unit(question, { dimension: 'author', subjectId: id, attribution: 'any' }, forecasts),
    ),
    ...[...groupBy(bySource, (f) => `${f.sourceId} ${f.attribution}`).values()].map((forecasts) =>
      unit(question, sourceKey(forecasts[0]!), forecasts),
    ),
  ];
}

function isOwnWords({ wording }: Pick<EventStatement, 'wording'>): boolean {
  return wording !== 'paraphrased';
}

function sourceKey({ sourceId, attribution }: ScoringForecast): UnitKey {
  return { dimension: 'source', subjectId: sourceId!, attribution };
}

/** @param said everything that its author said about the event */
function endWhenOutdated(forecast: ScoringForecast, said: readonly EventStatement[]): ScoringForecast {
  if (forecast.attribution === 'own') return forecast;
  const newer = said.filter(({ saidAt }) => saidAt > forecast.saidAt).map(({ saidAt }) => saidAt);
  return { ...forecast, withdrawnAt: Math.min(forecast.withdrawnAt ?? Infinity, ...newer) };
}

function unit(question: QuestionToScore, key: UnitKey, forecasts: ScoringForecast[]): UnitForecasts {
  const authors = [...groupBy(forecasts, (f) => f.authorId)].map(([authorId, own]) => ({
    authorId,
    segments: stretchesInForce(own, question).filter(({ forecast }) => hasNumbers(forecast)),
  }));
  return { key, authors };
}
