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

/** The mean of the questions in one part of a record. */
export interface PartMean {
  /** `null` for authors. */
  attribution: Attribution | null;
  n: number;
  brier: number;
  gain: number;
}

/** How a record is taken apart, in SQL. */
export interface PartSql {
  /** What the part is called in the answer. */
  name: string;
  /** The totals of parts, and the part in them. */
  table: string;
  ofTotals: string;
  /** The part of a score `sc`, and what it takes to know it. */
  ofScores: string;
  join: string;
  order: string;
}

/** The means of every part of a record: from the stored totals where they are of just these scores. */
export function readPartMeans<Mean extends PartMean>(
  tx: EntityManager,
  filter: ScoreFilter,
  reference: Reference,
  { name, table, ofTotals, ofScores, join, order }: PartSql,
): Promise<Mean[]> {
  if (isKeptInTotals(filter)) {
    return tx.query<Mean[]>(
      `SELECT nullif(attribution, 'any') AS attribution, ${ofTotals} AS ${name}, sum(n)::int AS n,
              (sum(brier) / sum(n) / 1e12)::double precision AS brier,
              (sum(gain_${reference}) / sum(n) / 1e12)::double precision AS gain
       FROM ${table} WHERE ${KEPT_SQL} GROUP BY 1, 2 ORDER BY ${order}`,
      keptParameters(filter),
    );
  }
  return tx.query<Mean[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution, ${ofScores} AS ${name}, count(*)::int AS n,
            (avg(sc.brier) / 1e12)::double precision AS brier,
            (avg(sc.gain_${reference}) / 1e12)::double precision AS gain
     FROM (${scoresSql(filter)}) sc ${join} WHERE sc.brier IS NOT NULL
     GROUP BY 1, 2 ORDER BY ${order}`,
    scoreFilterParameters(filter),
  );
}
