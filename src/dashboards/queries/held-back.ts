import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

/** Scored questions that a record leaves out because their deadline is still to come. */
export interface HeldBack {
  /** `null` for authors. */
  attribution: Attribution | null;
  n: number;
}

/** What a view of mature questions holds back: those that resolve early lean to "yes". */
export async function readHeldBack(tx: EntityManager, filter: ScoreFilter): Promise<HeldBack[]> {
  if (!filter.matureOnly) return [];
  return tx.query<HeldBack[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution, count(*)::int AS n
     FROM (${scoresSql(filter)}) sc ${filter.pooled ? BY_DEADLINE_SQL : 'WHERE'} sc.matures_at > coalesce($5, app_now())
     GROUP BY sc.attribution`,
    scoreFilterParameters({ ...filter, matureOnly: false }),
  );
}

/** Of everybody together the few questions are found first, and by their deadline. */
const BY_DEADLINE_SQL = `JOIN question q ON q.id = sc.question_id
  WHERE ($5 IS NOT NULL OR (q.ruling = 'resolved' AND q.deadline_at > app_now())) AND`;
