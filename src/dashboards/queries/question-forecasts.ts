import type { EntityManager } from 'typeorm';
import { FORECAST_SQL, type ForecastRow } from '../../forecasts/read-forecast.js';
import type { Likelihood } from '../pages/props/common.js';
import type { PhraseReading, QuestionForecast } from '../pages/props/question.js';

/** Every forecast on a question, those that were moved away included, oldest first. */
export function readQuestionForecasts(tx: EntityManager, questionId: string): Promise<ForecastRow[]> {
  return tx.query<ForecastRow[]>(
    `${FORECAST_SQL} WHERE f.question_id = $1 ORDER BY s.said_at, f.recorded_at, f.id`,
    [questionId],
  );
}

/** Every forecast on the questions of an event that still belongs there, oldest first. */
export function readEventForecasts(tx: EntityManager, eventId: string): Promise<ForecastRow[]> {
  return tx.query<ForecastRow[]>(
    `${FORECAST_SQL}
     WHERE q.event_id = $1 AND q.merged_into IS NULL AND coalesce(f.withdrawn_as, '') NOT IN ('moved', 'merged')
     ORDER BY s.said_at, f.recorded_at, f.id`,
    [eventId],
  );
}

/** @param unit of a numeric question */
export function toQuestionForecast(row: ForecastRow, unit: string | null): QuestionForecast {
  const { withdrawnAs, normalised } = row;
  return {
    forecastId: row.id,
    author: row.author,
    source: row.source,
    attribution: row.attribution,
    wording: row.wording,
    likelihood: { ...toLikelihood(row), unit },
    reading: toReading(row),
    normalised,
    saidAt: row.saidAt,
    recordedAt: row.recordedAt,
    withdrawnAt: row.withdrawnAt,
    late: row.late,
    retrospective: row.retrospective,
    moved: withdrawnAs === 'moved' || withdrawnAs === 'merged',
  };
}

function toReading({
  scale,
  scaleFrom,
  phraseLow,
  phraseHigh,
  pointRule,
}: ForecastRow): PhraseReading | null {
  if (scale === null || scaleFrom === null || phraseLow === null || phraseHigh === null) return null;
  return { scale, scaleFrom, low: phraseLow, high: phraseHigh, pointRule };
}

/** What was said; tracked only where it is a phrase without a number, or an intention. */
export function toLikelihood(row: ForecastRow): Likelihood {
  const { probability, distribution, quantiles, phrase, stance } = row;
  const hasNumbers = probability !== null || distribution !== null || quantiles !== null;
  return { probability, distribution, quantiles, phrase, scored: hasNumbers && stance === 'forecast' };
}
