import type { EntityManager } from 'typeorm';
import type { NameRef } from '../pages/props/common.js';
import { minJudged } from '../pages/track-record/judging.js';
import type { MovedRecord } from '../pages/props/today.js';
import { PAGE_RULE } from './page-frame.js';
import { pageRecordOptions } from './record-options.js';
import { meanOfPico, summarise } from './record-summary.js';
import { readRecordSums } from './record-sums.js';
import { AUTHOR_SQL } from './sql-fragments.js';

/** Rulings looked through: an import can bring very many in a day. */
const MOST_RULINGS = 500;
/** Authors from whom those shown are chosen. */
const MOST_AUTHORS = 30;

interface Moved {
  id: string;
  author: NameRef;
  /** What the rulings put in place of what stood before, in 1e-12. */
  added: string;
  addedSum: string;
  removed: string;
  removedSum: string;
  costliest: { questionId: string; text: string; brier: number };
}

/** Authors whose mean Brier score the rulings of the last seven days moved; those with enough to judge come first. */
export async function readMovedRecords(tx: EntityManager, limit: number): Promise<MovedRecord[]> {
  const moved = await tx.query<Moved[]>(MOVED_SQL, [PAGE_RULE, MOST_AUTHORS]);
  const ids = moved.map(({ id }) => id);
  const records = await readRecordSums(tx, { ...pageRecordOptions, dimension: 'author', subjectIds: ids });
  const all = moved.flatMap(({ id, author, costliest, ...change }) => {
    const record = records.find(({ subjectId }) => subjectId === id)?.all;
    if (!record) return [];
    const { n, clusters, brier } = summarise(record, pageRecordOptions);
    const before = n - Number(change.added) + Number(change.removed);
    const sumBefore = record.sums.brier - BigInt(change.addedSum) + BigInt(change.removedSum);
    const meanBefore = before > 0 ? meanOfPico(sumBefore, before) : null;
    return [{ author, n, clusters, brier: brier!, before: meanBefore, costliest }];
  });
  const isJudged = ({ clusters }: MovedRecord) => clusters >= minJudged;
  return [...all.filter(isJudged), ...all.filter((record) => !isJudged(record))].slice(0, limit);
}

const SINCE_SQL = `app_now() - interval '7 days'`;

const MOVED_SQL = `
  WITH recent AS (
    SELECT DISTINCT question_id FROM (
      SELECT question_id FROM resolution WHERE resolved_at > ${SINCE_SQL}
      ORDER BY resolved_at DESC, question_id DESC LIMIT ${MOST_RULINGS}
    ) latest
  ), changed AS (
    SELECT sc.subject_id, sc.question_id, sc.brier, sc.superseded_at IS NULL AS is_now
    FROM recent JOIN score sc ON sc.question_id = recent.question_id
    WHERE sc.dimension = 'author' AND sc.rule = $1 AND sc.type = 'binary' AND sc.brier IS NOT NULL
      AND sc.matures_at <= app_now()
      AND (sc.superseded_at IS NULL OR (sc.scored_at <= ${SINCE_SQL} AND sc.superseded_at > ${SINCE_SQL}))
  )
  SELECT a.id, ${AUTHOR_SQL} AS author,
         count(*) FILTER (WHERE is_now) AS added, coalesce(sum(brier) FILTER (WHERE is_now), 0)::text AS "addedSum",
         count(*) FILTER (WHERE NOT is_now) AS removed,
         coalesce(sum(brier) FILTER (WHERE NOT is_now), 0)::text AS "removedSum",
         (array_agg(jsonb_build_object('questionId', q.id, 'text', q.text, 'brier', brier / 1e12::double precision)
            ORDER BY brier DESC, q.id) FILTER (WHERE is_now))[1] AS costliest
  FROM changed JOIN author a ON a.id = changed.subject_id JOIN question q ON q.id = changed.question_id
  GROUP BY a.id HAVING bool_or(is_now)
  ORDER BY max(brier) FILTER (WHERE is_now) DESC, a.id LIMIT $2`;
