import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { wilsonInterval } from '../../scoring/wilson.js';
import {
  isKeptInTotals,
  KEPT_SQL,
  keptParameters,
  type ScoreFilter,
  scoreFilterParameters,
  scoresSql,
} from './score-filter.js';

/** What came of the forecasts that a record gave in one phrase of one scale. */
export interface PhraseMean {
  /** `null` for authors. */
  attribution: Attribution | null;
  phrase: string;
  scale: string | null;
  /** Questions. */
  n: number;
  /** Of these questions: the share of the time in force in which it was this phrase, summed up. */
  weight: number;
  /** Mean probability that the phrase was counted as, and the share that came true, by weight. */
  meanP: number;
  /** What the scale gives the phrase. */
  promisedLow: number;
  promisedHigh: number;
  frequency: number;
  /** Wilson interval of the share, with n = questions. */
  low: number;
  high: number;
}

type Row = Omit<PhraseMean, 'low' | 'high'>;

/**
 * The scored forecasts in words on binary questions, the most used phrase first.
 * @param level of confidence of the intervals, 0..1
 */
export async function readPhraseMeans(
  tx: EntityManager,
  filter: ScoreFilter,
  level: number,
): Promise<PhraseMean[]> {
  const rows = isKeptInTotals(filter)
    ? await tx.query<Row[]>(PHRASES_SQL, keptParameters(filter))
    : await tx.query<Row[]>(
        `SELECT nullif(sc.attribution, 'any') AS attribution, r ->> 'phrase' AS phrase, nullif(r ->> 'scale', '') AS scale,
            count(DISTINCT sc.question_id)::int AS n, sum(w)::double precision AS weight,
            min((r ->> 'low')::int) / 1e6::double precision AS "promisedLow",
            max((r ->> 'high')::int) / 1e6::double precision AS "promisedHigh",
            (sum(w * (r ->> 'point')::int) / sum(w) / 1e6)::double precision AS "meanP",
            (sum(w * sc.outcome_value::numeric) / sum(w))::double precision AS frequency
     FROM (${scoresSql(filter)}) sc
     -- As exact numbers, whose sums no order changes.
     CROSS JOIN LATERAL ROWS FROM (jsonb_array_elements(sc.segment_readings), unnest(sc.segment_weights::numeric[])) AS s (r, w)
     WHERE sc.segment_readings IS NOT NULL AND r <> 'null'
     GROUP BY 1, 2, 3 ORDER BY 1, weight DESC, 2, 3`,
        scoreFilterParameters(filter),
      );
  return rows.map((row) => {
    // A weighted mean of ones can come out a rounding error above 1.
    const frequency = Math.min(1, row.frequency);
    return { ...row, frequency, ...wilsonInterval(frequency * row.n, row.n, level) };
  });
}

const PHRASES_SQL = `
  SELECT nullif(attribution, 'any') AS attribution, phrase, nullif(scale, '') AS scale, sum(n)::int AS n,
         (sum(w) / 1e12)::double precision AS weight, (sum(w * point) / sum(w) / 1e6)::double precision AS "meanP",
         (sum(wy) / sum(w))::double precision AS frequency,
         min(low) / 1e6::double precision AS "promisedLow", max(high) / 1e6::double precision AS "promisedHigh"
  FROM score_phrase WHERE ${KEPT_SQL.replace('n > 0', "w > 0 AND scope = 'all'")}
  GROUP BY 1, 2, 3 ORDER BY 1, weight DESC, 2, 3`;
