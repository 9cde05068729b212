import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { QuestionType } from '../../questions/question.schemas.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

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

/** The mean Brier score of every type of question, whatever type the filter names. */
export function readTypeMeans(tx: EntityManager, filter: ScoreFilter): Promise<TypeMean[]> {
  return tx.query<TypeMean[]>(
    `SELECT sc.party_id AS "subjectId", nullif(sc.attribution, 'any') AS attribution, sc.type, count(*)::int AS n,
            (avg(sc.brier) / 1e12)::double precision AS brier
     FROM (${scoresSql(filter)}) sc
     GROUP BY sc.party_id, sc.attribution, sc.type ORDER BY 1, 2, 3`,
    scoreFilterParameters({ ...filter, type: null }),
  );
}
