import type { EntityManager } from 'typeorm';
import { LATE_SQL, STAYS_SQL } from './question-opened.js';
import { TOTALS_RULE } from './totals.js';

const KEY = 'question_id, dimension, subject_id, attribution';
const RECORD = 'dimension, subject_id, attribution';
/** What a question may be to a record that it charges nothing. */
export const unchargedStates = ['open', 'unscored', 'annulled', 'ambiguous'] as const;
const counted = [...unchargedStates, 'late'];

/** Every forecast `f` that belongs to its question `q`, in statement `s`, once for its author and once for its source. */
const SAID_SQL = `
  question q LEFT JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version AND q.ruling IS NOT NULL
  JOIN forecast f ON f.question_id = q.id AND f.stance = 'forecast' AND ${STAYS_SQL} AND q.merged_into IS NULL
  JOIN statement s ON s.id = f.statement_id
  JOIN LATERAL (VALUES ('author', s.author_id, 'any'), ('source', s.source_id, s.attribution)) AS record (${RECORD})
    ON record.subject_id IS NOT NULL`;

/**
 * SQL of the rows that `uncharged` ought to have, after the scores. `state` says what the question is to the record:
 * open (until its ruling; whether it is overdue is for the clock to say), unscored (resolved, but it charges nothing),
 * annulled or ambiguous; null where its only forecasts are late, or it is scored and some were late.
 * @param condition on question `q`
 */
const freshSql = (condition: string) => `
  SELECT q.id AS question_id, ${RECORD.replaceAll(/(\w+)/g, 'record.$1')},
         CASE WHEN q.ruling IN ('annulled', 'ambiguous') THEN q.ruling
              WHEN bool_and(${LATE_SQL}) THEN NULL
              WHEN q.ruling IS NULL THEN 'open'
              WHEN sc.id IS NULL THEN 'unscored' END AS state,
         (count(*) FILTER (WHERE ${LATE_SQL}))::int AS late
  FROM ${SAID_SQL}
  LEFT JOIN score sc ON sc.question_id = q.id AND sc.rule = '${TOTALS_RULE}' AND sc.superseded_at IS NULL
    AND (sc.dimension, sc.subject_id, sc.attribution) = (record.dimension, record.subject_id, record.attribution)
  WHERE ${condition}
  GROUP BY q.id, record.dimension, record.subject_id, record.attribution, sc.id
  HAVING q.ruling IN ('annulled', 'ambiguous') OR sc.id IS NULL OR bool_or(${LATE_SQL})`;

/** SQL that adds up rows of `uncharged` with a `sign`, by record. */
const sumSql = (rows: string) => `
  SELECT ${RECORD}, ${unchargedStates.map((state) => `sum(sign * (state IS NOT DISTINCT FROM '${state}')::int) AS ${state}`).join(', ')},
         sum(sign * late) AS late
  FROM (${rows}) signed GROUP BY ${RECORD}`;

const addSql = (increments: string) => `
  INSERT INTO uncharged_total (${RECORD}, ${counted.join(', ')})
  SELECT ${RECORD}, ${counted.join(', ')} FROM (${increments}) increment
  WHERE (${counted.join(', ')}) <> (${counted.map(() => '0').join(', ')}) ORDER BY ${RECORD}
  ON CONFLICT (${RECORD}) DO UPDATE SET
    ${counted.map((name) => `${name} = uncharged_total.${name} + excluded.${name}`).join(', ')}`;

const WRITE_SQL = `
  INSERT INTO uncharged (${KEY}, state, late) SELECT ${KEY}, state, late FROM changed
  ON CONFLICT (${KEY}) DO UPDATE SET state = excluded.state, late = excluded.late`;

/** Brings `uncharged` and its totals up to date with these questions, whose scores are. Their events are locked. */
export async function recountUncharged(tx: EntityManager, questionIds: readonly string[]): Promise<void> {
  await tx.query(
    `WITH fresh AS MATERIALIZED (${freshSql('q.id = ANY ($1)')}),
          old AS MATERIALIZED (SELECT ${KEY}, state, late FROM uncharged WHERE question_id = ANY ($1)),
          changed AS MATERIALIZED (SELECT * FROM fresh EXCEPT SELECT * FROM old),
          outdated AS MATERIALIZED (SELECT * FROM old EXCEPT SELECT * FROM fresh),
          written AS (${WRITE_SQL}),
          deleted AS (DELETE FROM uncharged u USING outdated o
                      WHERE (${KEY.replaceAll(/(\w+)/g, 'u.$1')}) = (${KEY.replaceAll(/(\w+)/g, 'o.$1')})
                        AND (${KEY.replaceAll(/(\w+)/g, 'o.$1')}) NOT IN (SELECT ${KEY} FROM changed))
     ${addSql(sumSql('SELECT *, 1 AS sign FROM changed UNION ALL SELECT *, -1 FROM outdated'))}`,
    [questionIds],
  );
}

/** The same for a forecast that is new on a question without a ruling, in the time that one forecast takes. */
export async function countNewForecast(tx: EntityManager, questionId: string, id: string): Promise<void> {
  await tx.query(
    `WITH said AS MATERIALIZED (
            SELECT q.id AS question_id, record.*, CASE WHEN NOT ${LATE_SQL} THEN 'open' END AS state, ${LATE_SQL}::int AS late
            FROM ${SAID_SQL} WHERE q.id = $1 AND f.id = $2),
          old AS MATERIALIZED (SELECT u.* FROM uncharged u JOIN said USING (${KEY})),
          changed AS MATERIALIZED (
            SELECT ${KEY}, coalesce(said.state, old.state) AS state, said.late + coalesce(old.late, 0) AS late
            FROM said LEFT JOIN old USING (${KEY})),
          written AS (${WRITE_SQL})
     ${addSql(sumSql(`SELECT *, 1 AS sign FROM changed UNION ALL SELECT ${KEY}, state, late, -1 FROM old`))}`,
    [questionId, id],
  );
}

/** Writes both anew. The caller has seen to it that nobody else does. */
export async function rebuildUncharged(tx: EntityManager): Promise<void> {
  await tx.query('DELETE FROM uncharged');
  await tx.query('DELETE FROM uncharged_total');
  await tx.query(`INSERT INTO uncharged (${KEY}, state, late) ${freshSql('true')}`);
  await tx.query(addSql(sumSql('SELECT *, 1 AS sign FROM uncharged')));
}

/** Every row of both that differs from what the record gives. */
export function checkUncharged(tx: EntityManager): Promise<{ table: string; key: Record<string, string> }[]> {
  const nothing = counted.map((name) => `${name} = 0`).join(' AND ');
  const difference = (table: string, key: string, [stored, fresh]: [string, string]) => `
    SELECT '${table}' AS table, to_jsonb(k) AS key FROM (
      SELECT DISTINCT ${key} FROM ((TABLE ${stored} EXCEPT TABLE ${fresh}) UNION ALL (TABLE ${fresh} EXCEPT TABLE ${stored})) d
      ORDER BY ${key} LIMIT 1000) k`;
  return tx.query(
    `WITH fresh AS MATERIALIZED (${freshSql('true')}), stored AS (SELECT ${KEY}, state, late FROM uncharged),
          fresh_total AS MATERIALIZED (${sumSql('SELECT *, 1 AS sign FROM stored')}),
          stored_total AS (SELECT ${RECORD}, ${counted.join(', ')} FROM uncharged_total WHERE NOT (${nothing}))
     ${difference('uncharged', KEY, ['stored', 'fresh'])} UNION ALL
     ${difference('uncharged_total', RECORD, ['stored_total', 'fresh_total'])}`,
  );
}
