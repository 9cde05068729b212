import { RULING_JOIN_SQL } from '../dashboards/queries/sql-fragments.js';
import { STAYS_SQL } from '../scores/question-opened.js';

/** The setting of a transaction that holds the id of the one collection to be written out, if it is one. */
export const COLLECTION_SETTING = 'reckoner.exported_collection';

// COPY binds no values. In parentheses it is read once, not for every row.
const COLLECTION_SQL = `(SELECT nullif(current_setting('${COLLECTION_SETTING}', true), '')::uuid)`;
const OF_COLLECTION = `(${COLLECTION_SQL} IS NULL OR collection_id = ${COLLECTION_SQL})`;

/** SQL relation: the refs that name one thing only, with the `id` of it; `of` gives `id` and `ref`. */
const uniqueRefs = (of: string) => `
  SELECT id, min(ref) AS ref FROM (SELECT id, ref, count(*) OVER (PARTITION BY ref) AS uses FROM (${of}) ref) ref
  WHERE uses = 1 GROUP BY id`;

/**
 * The rows of `FORECAST_ROWS_SQL`: every forecast that stays where it is, and every unscorable statement, with the question
 * of its event if that has only one. Refs are those of the collections where they name one thing only. An event has a
 * title of its own where it has several questions, or another title than the text of its one.
 */
export const FORECAST_ROWS_WITH_SQL = `
  WITH question_refs AS (${uniqueRefs(`SELECT question_id AS id, ref FROM question_ref WHERE ${OF_COLLECTION}`)}),
  event_refs AS (${uniqueRefs(`
    SELECT event_id AS id, substr(key, 5) AS ref FROM event_key WHERE key LIKE 'ref:%' AND ${OF_COLLECTION}`)}),
  said_refs AS (${uniqueRefs(`
    SELECT forecast_id AS id, ref FROM forecast_ref WHERE ${OF_COLLECTION} AND ref NOT LIKE 'sha256:%'
    UNION ALL SELECT statement_id, ref FROM statement_ref WHERE ${OF_COLLECTION} AND ref NOT LIKE 'sha256:%'`)}),
  events AS (
    SELECT e.id, CASE WHEN count(q.id) <> 1 OR min(q.text) <> e.title THEN e.title END AS title
    FROM event e LEFT JOIN question q ON q.event_id = e.id AND q.merged_into IS NULL
    GROUP BY e.id
  ),
  said AS (
    SELECT s.id AS statement_id, f.id AS forecast_id, f.question_id, q.event_id, s.said_at, f.recorded_at
    FROM statement s JOIN forecast f ON f.statement_id = s.id JOIN question q ON q.id = f.question_id
    WHERE ${STAYS_SQL} AND ${OF_COLLECTION}
    UNION ALL
    SELECT s.id, NULL, (
      SELECT q.id FROM question q JOIN events e ON e.id = q.event_id AND e.title IS NULL
      WHERE q.event_id = s.event_id AND q.merged_into IS NULL
    ), s.event_id, s.said_at, s.recorded_at
    FROM statement s
    WHERE s.unscorable IS NOT NULL AND ${OF_COLLECTION}
  ),
  placed AS (
    SELECT said.*, row_number() OVER of_question AS place, count(*) OVER of_question AS places
    FROM said
    WINDOW of_question AS (PARTITION BY question_id, forecast_id IS NULL ORDER BY said_at, recorded_at, forecast_id
                           ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
  )`;

/**
 * Forecast `f` or none, of statement `s` by author `a` in source `o`, with its question `q`, that one's ruling `r` and
 * event `e`, and where it came from, collection `c`. Each row of a question carries one `piece` of its evidence; where there
 * is more, its last row comes again.
 */
export const FORECAST_ROWS_SQL = `
  FROM placed
  JOIN statement s ON s.id = placed.statement_id
  JOIN author a ON a.id = s.author_id LEFT JOIN source o ON o.id = s.source_id
  LEFT JOIN collection c ON c.id = s.collection_id
  LEFT JOIN events e ON e.id = placed.event_id LEFT JOIN event_refs ON event_refs.id = e.id
  LEFT JOIN forecast f ON f.question_id = placed.question_id AND f.id = placed.forecast_id
  LEFT JOIN question q ON q.id = f.question_id ${RULING_JOIN_SQL}
  LEFT JOIN question_refs ON question_refs.id = placed.question_id
  LEFT JOIN said_refs ON said_refs.id = coalesce(f.id, s.id)
  CROSS JOIN LATERAL generate_series(
    place, CASE WHEN place = places THEN greatest(place, jsonb_array_length(r.evidence)) ELSE place END) AS line
  CROSS JOIN LATERAL (SELECT r.evidence -> (line - 1)::int AS piece) evidence
  ORDER BY placed.event_id, placed.question_id, f.id IS NULL, place, line`;
