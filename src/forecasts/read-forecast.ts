import type { EntityManager } from 'typeorm';
import type { PartyRef } from '../parties/party.js';
import { notFound } from '../platform/domain-error.js';
import { LATE_SQL, STAYS_SQL } from '../scores/question-opened.js';
import type { ForecastView, StatementView } from './forecast.schemas.js';

/** SQL for the probabilities that forecast `f` gives to the options of question `q`, as JSON; else null. */
export const DISTRIBUTION_SQL = `(
  SELECT jsonb_agg(jsonb_build_object('option', o, 'probability', p) ORDER BY n)
  FROM unnest(q.options, f.distribution) WITH ORDINALITY AS said (o, p, n) WHERE f.distribution IS NOT NULL)`;

/** SQL condition: forecast `f` says something in numbers. */
export const HAS_NUMBERS_SQL = `num_nonnulls(f.probability, f.distribution, f.quantiles) > 0`;

const ANCHOR_SQL = `s.capture_id AS "captureId", s.quote_start AS "quoteStart",
         s.quote_prefix AS "quotePrefix", s.quote_suffix AS "quoteSuffix"`;

/** SQL of a `ForecastRow`, from forecast `f` and its neighbours; a condition and an order follow it. */
export const FORECAST_SQL = `
  SELECT f.id, f.question_id AS "questionId", f.statement_id AS "statementId", f.probability,
         ${DISTRIBUTION_SQL} AS distribution, f.normalised, f.quantiles,
         ${HAS_NUMBERS_SQL} AND f.stance = 'forecast' AND ${STAYS_SQL} AND NOT ${LATE_SQL} AS scored,
         f.phrase, f.scale, f.scale_from AS "scaleFrom", f.phrase_low AS "phraseLow",
         f.phrase_high AS "phraseHigh", f.point_rule AS "pointRule", s.attribution, s.wording, f.stance, s.said_at AS "saidAt",
         f.recorded_at AS "recordedAt", f.withdrawn_at AS "withdrawnAt", f.withdrawn_as AS "withdrawnAs",
         f.moved_from AS "movedFrom", ${LATE_SQL} AS late,
         coalesce(f.recorded_at >= r.known_at, false) AS retrospective,
         jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) AS author,
         CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name) END AS source,
         s.publication, s.quote, ${ANCHOR_SQL}, s.language, s.url, s.page_title AS "pageTitle"
  FROM forecast f
  JOIN statement s ON s.id = f.statement_id
  JOIN author a ON a.id = s.author_id
  LEFT JOIN source o ON o.id = s.source_id
  JOIN question q ON q.id = f.question_id
  LEFT JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version AND q.ruling IS NOT NULL`;

type Instants = 'saidAt' | 'recordedAt' | 'withdrawnAt';
export type ForecastRow = Omit<ForecastView, Instants> & {
  saidAt: Date;
  recordedAt: Date;
  withdrawnAt: Date | null;
};

export function toForecastView(row: ForecastRow): ForecastView {
  return {
    ...row,
    saidAt: row.saidAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  };
}

/** @throws DomainError when there is no such forecast */
export async function readForecast(tx: EntityManager, id: string): Promise<ForecastView> {
  const [row] = await tx.query<ForecastRow[]>(`${FORECAST_SQL} WHERE f.id = $1`, [id]);
  if (!row) throw notFound('forecast', id);
  return toForecastView(row);
}

/** SQL of a `StatementRow`, from statement `s` and its neighbours; a condition and an order follow it. */
export const STATEMENT_SQL = `
  SELECT s.id, s.publication, s.attribution, s.wording, s.quote, ${ANCHOR_SQL}, s.language, s.url, s.page_title AS "pageTitle",
         s.said_at AS "saidAt", s.recorded_at AS "recordedAt", s.event_id AS "eventId", s.unscorable,
         s.review_on AS "reviewOn", jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) AS author,
         CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name) END AS source
  FROM statement s JOIN author a ON a.id = s.author_id LEFT JOIN source o ON o.id = s.source_id`;

export type StatementRow = Omit<StatementView, 'saidAt' | 'recordedAt'> & {
  saidAt: Date;
  recordedAt: Date;
  author: PartyRef;
};

export function toStatementView(row: StatementRow): StatementView {
  return { ...row, saidAt: row.saidAt.toISOString(), recordedAt: row.recordedAt.toISOString() };
}
