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

/** The questions of a record whose outcome became known in one month. */
export interface MonthMean {
  /** `null` for authors. */
  attribution: Attribution | null;
  /** `2025-06`, in UTC. */
  month: string;
  n: number;
  brier: number;
  gain: number;
}

/** Means by the month in which the outcome was known. What was known by the end of a day belongs to that day. */
export function readMonthMeans(
  tx: EntityManager,
  filter: ScoreFilter,
  reference: Reference,
): Promise<MonthMean[]> {
  if (isKeptInTotals(filter)) {
    return tx.query<MonthMean[]>(
      `SELECT nullif(attribution, 'any') AS attribution, to_char(month, 'YYYY-MM') AS month, n::int,
              (brier / n / 1e12)::double precision AS brier, (gain_${reference} / n / 1e12)::double precision AS gain
       FROM score_month WHERE ${KEPT_SQL} ORDER BY 1, 2`,
      keptParameters(filter),
    );
  }
  return tx.query<MonthMean[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution,
            to_char((sc.known_at - interval '1 microsecond') AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*)::int AS n,
            (avg(sc.brier) / 1e12)::double precision AS brier,
            (avg(sc.gain_${reference}) / 1e12)::double precision AS gain
     FROM (${scoresSql(filter)}) sc WHERE sc.brier IS NOT NULL
     GROUP BY 1, 2 ORDER BY 1, 2`,
    scoreFilterParameters(filter),
  );
}
