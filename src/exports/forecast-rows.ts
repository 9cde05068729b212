import { OUTCOME_SQL, RULING_JOIN_SQL } from '../dashboards/queries/sql-fragments.js';
import type { Forecast } from '../forecasts/forecast.entity.js';
import type { Statement } from '../forecasts/statement.entity.js';
import { DISPUTED_SQL } from '../questions/read-question.js';
import type { Question } from '../questions/question.entity.js';
import type { Resolution } from '../resolutions/resolution.entity.js';
import { STAYS_SQL } from '../scores/question-opened.js';

type QuestionPart = Pick<
  Question,
  | 'type'
  | 'options'
  | 'unit'
  | 'openedAt'
  | 'closesAt'
  | 'deadlineAt'
  | 'deadlinePrecision'
  | 'deadlinePhrase'
  | 'criteria'
  | 'condition'
  | 'tags'
  | 'cluster'
  | 'referenceProbability'
> & { question: string };

type StatementPart = Pick<
  Statement,
  'publication' | 'attribution' | 'wording' | 'quote' | 'language' | 'url' | 'saidAt' | 'unscorable'
>;

/** A forecast with its question and statement, or an unscorable statement; of that, what is not known is `null`. */
export type ForecastRow = { [K in keyof QuestionPart]: QuestionPart[K] | null } & StatementPart &
  Pick<
    Forecast,
    'stance' | 'probability' | 'distribution' | 'quantiles' | 'phrase' | 'scale' | 'withdrawnAt'
  > &
  Pick<Resolution, 'happenedOn' | 'knownAt'> & {
    questionRef: string | null;
    forecastRef: string;
    eventId: string | null;
    /** Of an event of several questions, or whose title is not the text of its question. */
    event: string | null;
    outcome: string | number | null;
    /** Somebody disputes that. */
    disputed: boolean;
    /** The known at is what an import takes it to be where nothing is said. */
    isKnownAtUsual: boolean;
    resolvedAt: Date | null;
    evidenceUrl: string | null;
    evidenceQuote: string | null;
    author: string;
    source: string | null;
  };

/** SQL relation: the refs that name one thing only, with the `id` of it; `of` gives `id` and `ref`. */
const uniqueRefs = (of: string) => `
  SELECT id, min(ref) AS ref FROM (SELECT id, ref, count(*) OVER (PARTITION BY ref) AS uses FROM (${of}) ref) ref
  WHERE uses = 1 GROUP BY id`;

const OF_COLLECTION = '($1::uuid IS NULL OR collection_id = $1)';

/**
 * SQL of every `ForecastRow`, those of one event and question one after the other; `$1` is a collection, or null. Refs are
 * those of the collections where they name one thing only, else ids. Each row of a question carries one piece of its
 * evidence; where there is more, its last row comes again.
 */
export const FORECAST_ROWS_SQL = `
  WITH question_refs AS (${uniqueRefs(`SELECT question_id AS id, ref FROM question_ref WHERE ${OF_COLLECTION}`)}),
  said_refs AS (${uniqueRefs(`
    SELECT forecast_id AS id, ref FROM forecast_ref WHERE ${OF_COLLECTION} AND ref NOT LIKE 'sha256:%'
    UNION ALL SELECT statement_id, ref FROM statement_ref WHERE ${OF_COLLECTION} AND ref NOT LIKE 'sha256:%'`)}),
  events AS (
    SELECT e.id, (array_agg(q.id ORDER BY q.id))[1] AS question_id,
           CASE WHEN count(q.id) > 1 OR min(q.text) IS DISTINCT FROM e.title THEN e.title END AS title
    FROM event e LEFT JOIN question q ON q.event_id = e.id AND q.merged_into IS NULL
    GROUP BY e.id
  ),
  said AS (
    SELECT s.id AS statement_id, f.id AS forecast_id, f.question_id, q.event_id, s.said_at, f.recorded_at
    FROM statement s JOIN forecast f ON f.statement_id = s.id JOIN question q ON q.id = f.question_id
    WHERE ${STAYS_SQL} AND ${OF_COLLECTION}
    UNION ALL
    SELECT s.id, NULL, e.question_id, s.event_id, s.said_at, s.recorded_at
    FROM statement s LEFT JOIN events e ON e.id = s.event_id
    WHERE s.unscorable IS NOT NULL AND ${OF_COLLECTION}
  ),
  placed AS (
    SELECT said.*, row_number() OVER of_question AS place, count(*) OVER of_question AS places
    FROM said
    WINDOW of_question AS (PARTITION BY question_id, forecast_id IS NULL ORDER BY said_at, recorded_at, forecast_id
                           ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
  )
  SELECT coalesce(question_refs.ref, placed.question_id::text, said_refs.ref, s.id::text) AS "questionRef",
         coalesce(said_refs.ref, f.id::text, s.id::text) AS "forecastRef",
         q.text AS question, q.type, q.options, q.unit, q.opened_at AS "openedAt", q.closes_at AS "closesAt",
         CASE WHEN s.said_at < q.deadline_at THEN q.deadline_at END AS "deadlineAt",
         q.deadline_precision AS "deadlinePrecision", q.deadline_phrase AS "deadlinePhrase", q.criteria, q.condition,
         placed.event_id AS "eventId", e.title AS event,
         ${OUTCOME_SQL} AS outcome, ${DISPUTED_SQL} AS disputed, r.known_at AS "knownAt",
         coalesce(r.known_at_assumed AND r.known_at = q.deadline_at, false) AS "isKnownAtUsual",
         r.happened_on AS "happenedOn", r.resolved_at AS "resolvedAt",
         piece ->> 'url' AS "evidenceUrl", piece ->> 'quote' AS "evidenceQuote",
         a.name AS author, o.name AS source, s.publication, s.attribution, s.wording, coalesce(f.stance, 'forecast') AS stance,
         f.probability, f.distribution, f.quantiles, f.phrase, f.scale, s.unscorable,
         q.reference_probability AS "referenceProbability", s.said_at AS "saidAt",
         f.withdrawn_at AS "withdrawnAt", s.quote, s.url, s.language, q.tags, q.cluster
  FROM placed
  JOIN statement s ON s.id = placed.statement_id
  JOIN author a ON a.id = s.author_id LEFT JOIN source o ON o.id = s.source_id
  LEFT JOIN events e ON e.id = placed.event_id
  LEFT JOIN forecast f ON f.question_id = placed.question_id AND f.id = placed.forecast_id
  LEFT JOIN question q ON q.id = f.question_id ${RULING_JOIN_SQL}
  LEFT JOIN question_refs ON question_refs.id = placed.question_id
  LEFT JOIN said_refs ON said_refs.id = coalesce(f.id, s.id)
  CROSS JOIN LATERAL generate_series(
    place, CASE WHEN place = places THEN greatest(place, jsonb_array_length(r.evidence)) ELSE place END) AS line
  CROSS JOIN LATERAL (SELECT r.evidence -> (line - 1)::int AS piece) evidence
  ORDER BY placed.event_id, placed.question_id, f.id IS NULL, place, line`;
