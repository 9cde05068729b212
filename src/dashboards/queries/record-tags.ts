import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { Reference } from './record-sums.js';
import {
  isKeptInTotals,
  KEPT_SQL,
  keptParameters,
  type ScoreFilter,
  scoreFilterParameters,
  scoresSql,
} from './score-filter.js';

/** The questions of a record under one tag; a question counts under each of its tags. */
export interface TagMean {
  /** `null` for authors. */
  attribution: Attribution | null;
  tag: string;
  n: number;
  brier: number;
  gain: number;
}

/** Means by tag, the most used first. */
export function readTagMeans(
  tx: EntityManager,
  filter: ScoreFilter,
  reference: Reference,
): Promise<TagMean[]> {
  if (isKeptInTotals(filter)) {
    return tx.query<TagMean[]>(
      `SELECT nullif(attribution, 'any') AS attribution, tag, n::int, (brier / n / 1e12)::double precision AS brier,
              (gain_${reference} / n / 1e12)::double precision AS gain
       FROM score_tag WHERE ${KEPT_SQL} ORDER BY 1, n DESC, tag`,
      keptParameters(filter),
    );
  }
  return tx.query<TagMean[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution, tag, count(*)::int AS n,
            (avg(sc.brier) / 1e12)::double precision AS brier,
            (avg(sc.gain_${reference}) / 1e12)::double precision AS gain
     FROM (${scoresSql(filter)}) sc JOIN question q ON q.id = sc.question_id CROSS JOIN unnest(q.tags) AS tag
     WHERE sc.brier IS NOT NULL
     GROUP BY 1, 2 ORDER BY 1, n DESC, tag`,
    scoreFilterParameters(filter),
  );
}
