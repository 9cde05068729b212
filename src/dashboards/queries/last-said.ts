import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { LATE_SQL, STAYS_SQL } from '../../scores/question-opened.js';
import type { Likelihood, Outcome } from '../pages/props/common.js';
import { LIKELIHOOD_SQL, OUTCOME_SQL, RULING_JOIN_SQL } from './sql-fragments.js';

export interface LastSaid {
  questionId: string;
  partyId: string;
  likelihood: Likelihood;
  outcome: Outcome | null;
}

/** What parties said last, in time, on each of some questions. */
export function readLastSaid(
  tx: EntityManager,
  kind: PartyKind,
  partyIds: readonly string[],
  questionIds: readonly string[],
  attribution: Attribution | null,
): Promise<LastSaid[]> {
  return tx.query<LastSaid[]>(
    `SELECT DISTINCT ON (q.id, s.${kind}_id) q.id AS "questionId", s.${kind}_id AS "partyId",
            ${LIKELIHOOD_SQL} AS likelihood, ${OUTCOME_SQL} AS outcome
     FROM question q ${RULING_JOIN_SQL}
     JOIN forecast f ON f.question_id = q.id JOIN statement s ON s.id = f.statement_id
     WHERE q.id = ANY ($1) AND s.${kind}_id = ANY ($2) AND ($3::text IS NULL OR s.attribution = $3)
       AND f.stance = 'forecast' AND ${STAYS_SQL} AND NOT ${LATE_SQL}
     ORDER BY q.id, s.${kind}_id, s.said_at DESC, f.recorded_at DESC`,
    [questionIds, partyIds, attribution],
  );
}

/** The tags that most of these questions have, the most used first. */
export async function readCommonTags(
  tx: EntityManager,
  questionIds: readonly string[],
  most: number,
): Promise<string[]> {
  const rows = await tx.query<{ tag: string }[]>(
    `SELECT tag FROM question q CROSS JOIN unnest(q.tags) AS tag WHERE q.id = ANY ($1)
     GROUP BY tag ORDER BY count(*) DESC, tag LIMIT $2`,
    [questionIds, most],
  );
  return rows.map(({ tag }) => tag);
}
