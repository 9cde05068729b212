import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { TOTALS_RULE } from '../../scores/totals.js';
import { type HorizonDays, horizonsDays } from '../../scoring/at-horizon.js';
import {
  isKeptInTotals,
  KEPT_SQL,
  keptParameters,
  type ScoreFilter,
  scoreFilterParameters,
  scoresSql,
} from './score-filter.js';

/** How good the forecasts were that were in force some days before the outcome was known. */
export interface HorizonMean {
  /** `null` for authors. */
  attribution: Attribution | null;
  days: HorizonDays;
  n: number;
  brier: number;
}

/** Means of the rules `at-horizon`, whatever rule the filter names; a horizon at which nothing was in force is left out. */
export async function readHorizonMeans(tx: EntityManager, filter: ScoreFilter): Promise<HorizonMean[]> {
  if (isKeptInTotals({ ...filter, rule: TOTALS_RULE })) {
    return tx.query<HorizonMean[]>(
      `SELECT nullif(attribution, 'any') AS attribution, days, sum(n)::int AS n, (sum(brier) / sum(n) / 1e12)::double precision AS brier
       FROM score_horizon, LATERAL (VALUES ${horizonsDays.map((days) => `(${days}, n_${days}, brier_${days})`).join(', ')}) AS horizon (days, n, brier)
       WHERE ${KEPT_SQL} GROUP BY 1, 2 ORDER BY 1, 2`,
      keptParameters(filter),
    );
  }
  const means: HorizonMean[] = [];
  for (const days of horizonsDays) {
    const rows = await tx.query<Omit<HorizonMean, 'days'>[]>(
      `SELECT nullif(sc.attribution, 'any') AS attribution, count(*)::int AS n,
              (avg(sc.brier) / 1e12)::double precision AS brier
       FROM (${scoresSql(filter)}) sc WHERE sc.brier IS NOT NULL GROUP BY 1`,
      scoreFilterParameters({ ...filter, rule: `at-horizon-${days}` }),
    );
    means.push(...rows.map((row) => ({ ...row, days })));
  }
  return means;
}
