import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { QuestionType } from '../../questions/question.schemas.js';
import {
  EVERYBODY,
  isKeptInTotals,
  type ScoreFilter,
  scoreFilterParameters,
  scoresSql,
} from './score-filter.js';

/** How the forecasts of a record on questions of one type did. */
export interface TypeMean {
  subjectId: string;
  /** `null` for authors. */
  attribution: Attribution | null;
  type: QuestionType;
  n: number;
  /** Mean, 0..1; `null` for forecasts by quantiles, which have no Brier score. */
  brier: number | null;
}

/**
 * The mean Brier score of every type of question, whatever type the filter names: from the stored totals where they are
 * of just these scores.
 */
export function readTypeMeans(tx: EntityManager, filter: ScoreFilter): Promise<TypeMean[]> {
  const summed = (condition: string) => `
    SELECT sc.party_id AS "subjectId", nullif(sc.attribution, 'any') AS attribution, sc.type, count(*)::int AS n,
           (avg(sc.brier) / 1e12)::double precision AS brier
    FROM (${scoresSql(filter)}) sc WHERE ${condition}
    GROUP BY sc.party_id, sc.attribution, sc.type`;
  const isKept = isKeptInTotals({ ...filter, type: 'binary' });
  return tx.query<TypeMean[]>(
    `${isKept ? `${keptSql(filter)} UNION ALL ${summed('sc.wis IS NOT NULL')}` : summed('true')} ORDER BY 1, 2, 3`,
    scoreFilterParameters({ ...filter, type: null }),
  );
}

const keptSql = ({ pooled }: ScoreFilter) => `
  SELECT ${pooled ? EVERYBODY : 'subject_id'} AS "subjectId", nullif(attribution, 'any') AS attribution, type, sum(n)::int AS n,
         (sum(brier) / sum(n) / 1e12)::double precision AS brier
  FROM score_total
  WHERE dimension = $1 AND ($2::uuid[] IS NULL OR subject_id = ANY ($2)) AND attribution = ANY ($8::text[])
    AND scope = 'all' AND n > 0 GROUP BY 1, 2, 3`;
