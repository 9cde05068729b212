import type { EntityManager } from 'typeorm';
import { type PartMean, readPartMeans } from './part-means.js';
import type { Reference } from './record-sums.js';
import type { ScoreFilter } from './score-filter.js';

/** The questions of a record whose outcome became known in one month. */
export interface MonthMean extends PartMean {
  /** `2025-06`, in UTC. */
  month: string;
}

/** Means by the month in which the outcome was known. What was known by the end of a day belongs to that day. */
export function readMonthMeans(
  tx: EntityManager,
  filter: ScoreFilter,
  reference: Reference,
): Promise<MonthMean[]> {
  return readPartMeans<MonthMean>(tx, filter, reference, {
    name: 'month',
    table: 'score_month',
    ofTotals: `to_char(month, 'YYYY-MM')`,
    ofScores: `to_char((sc.known_at - interval '1 microsecond') AT TIME ZONE 'UTC', 'YYYY-MM')`,
    join: '',
    order: '1, 2',
  });
}
