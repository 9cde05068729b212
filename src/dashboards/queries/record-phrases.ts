import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { STAYS_SQL } from '../../scores/question-opened.js';
import { wilsonInterval } from '../../scoring/wilson.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

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
  const rows = await tx.query<Row[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution, lower(said.phrase) AS phrase, said.scale,
            count(DISTINCT sc.question_id)::int AS n, sum(weight) AS weight,
            sum(weight * millionths) / sum(weight) / 1e6::double precision AS "meanP",
            sum(weight * sc.outcome_value) / sum(weight) AS frequency
     FROM (${scoresSql(filter)}) sc
     CROSS JOIN LATERAL unnest(sc.segment_authors, sc.segment_millionths, sc.segment_weights, sc.segment_starts)
       AS segment (author_id, millionths, weight, starts_at)
     CROSS JOIN LATERAL (${SAID_SQL}) said
     WHERE sc.segment_millionths IS NOT NULL AND said.phrase IS NOT NULL
     GROUP BY 1, 2, 3 ORDER BY 1, weight DESC, 2, 3`,
    scoreFilterParameters(filter),
  );
  return rows.map((row) => {
    // A weighted mean of ones can come out a rounding error above 1.
    const frequency = Math.min(1, row.frequency);
    return { ...row, frequency, ...wilsonInterval(frequency * row.n, row.n, level) };
  });
}

/**
 * The forecast that gave a segment: the newest one of its author that was in force from then on. Own words come before
 * a paraphrase, which does not count for an author beside them.
 */
const SAID_SQL = `
  SELECT f.phrase, f.scale
  FROM forecast f JOIN statement s ON s.id = f.statement_id JOIN question q ON q.id = f.question_id
  JOIN author a ON a.id = segment.author_id
  WHERE f.question_id = sc.question_id AND s.author_id = coalesce(a.merged_into, a.id)
    AND (sc.dimension = 'author' OR (s.source_id = sc.party_id AND s.attribution = sc.attribution))
    AND f.stance = 'forecast' AND ${STAYS_SQL} AND round(f.probability * 1e6) = segment.millionths
    AND greatest(s.said_at, coalesce(q.opened_at, s.said_at)) = segment.starts_at
  ORDER BY s.wording = 'paraphrased', s.said_at DESC, f.recorded_at DESC, f.id DESC LIMIT 1`;
