import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

/** How good forecasts by quantiles were, of questions of one unit: different units are never averaged. */
export interface IntervalScores {
  /** `null` for authors. */
  attribution: Attribution | null;
  /** Of the questions; "days" of dates. */
  unit: string | null;
  n: number;
  /** Mean weighted interval score, in the unit; low is good. */
  wis: number;
  /** Share of outcomes within the central 50 % and 90 %, of the forecasts that give them. */
  coverage50: number | null;
  coverage90: number | null;
}

/** The interval scores that a filter selects, by unit. */
export async function readIntervalScores(tx: EntityManager, filter: ScoreFilter): Promise<IntervalScores[]> {
  if (filter.type !== null && filter.type !== 'numeric' && filter.type !== 'date') return [];
  const mean = (column: string) => `(avg(sc.${column}) / 1e12)::double precision`;
  return tx.query<IntervalScores[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution, sc.unit, count(*)::int AS n, ${mean('wis')} AS wis,
            ${mean('covered_50')} AS coverage50, ${mean('covered_90')} AS coverage90
     FROM (${scoresSql(filter)}) sc WHERE sc.wis IS NOT NULL
     GROUP BY sc.attribution, sc.unit ORDER BY sc.attribution, sc.unit`,
    scoreFilterParameters(filter),
  );
}
