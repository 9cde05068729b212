import { STAYS_SQL } from '../../scores/question-opened.js';
import { DISTRIBUTION_SQL, HAS_NUMBERS_SQL } from '../../forecasts/read-forecast.js';

/** SQL join: `r` is the ruling in force on question `q`, if there is one. */
export const RULING_JOIN_SQL = `
  LEFT JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version AND q.ruling IS NOT NULL`;

/** SQL for the `Outcome` of question `q` with its ruling `r`: JSON text or a number; null without a ruling. */
export const OUTCOME_SQL = `CASE
  WHEN r.ruling IN ('ambiguous', 'annulled') THEN to_jsonb(r.ruling)
  WHEN q.type = 'binary' AND r.outcome NOT IN ('yes', 'no') THEN to_jsonb(r.outcome_value)
  ELSE to_jsonb(r.outcome) END`;

/** SQL for the short form of author `a`. */
export const AUTHOR_SQL = `jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name)`;

/** SQL for the short form of source `o`, or null. */
export const SOURCE_SQL = `CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name) END`;

/** SQL for the `Likelihood` of forecast `f` on question `q`. */
export const LIKELIHOOD_SQL = `jsonb_build_object(
  'probability', f.probability, 'quantiles', f.quantiles, 'unit', q.unit, 'phrase', f.phrase,
  'scored', ${HAS_NUMBERS_SQL} AND f.stance = 'forecast', 'distribution', ${DISTRIBUTION_SQL})`;

/** SQL for who first made a forecast on question `q`, by name; null where nobody did. */
export const SAID_BY_SQL = `(
  SELECT a.name FROM forecast f JOIN statement s ON s.id = f.statement_id JOIN author a ON a.id = s.author_id
  WHERE f.question_id = q.id AND ${STAYS_SQL} ORDER BY s.said_at, f.recorded_at, f.id LIMIT 1)`;
