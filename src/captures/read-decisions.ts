import type { EntityManager } from 'typeorm';

/** What may have become of a candidate; `logged` as proposed or after a correction, `kept` and `mended` as to one rule. */
export const fates = ['accepted', 'edited', 'unscorable', 'rejected', 'logged', 'kept', 'mended'] as const;
export type Fate = (typeof fates)[number];

/** SQL of whether what rule `rule` proposed in decision `d` was corrected. */
export const mendedSql = (rule: string): string =>
  `(${rule} LIKE 'deadline:%' AND 'deadline' = ANY (d.edited) OR ${rule} LIKE 'speaker:%' AND 'author' = ANY (d.edited))`;

const LOGGED_SQL = `d.decision IN ('accepted', 'edited')`;

const fateSql: Readonly<Record<Fate, string>> = {
  accepted: `d.decision = 'accepted'`,
  edited: `d.decision = 'edited'`,
  unscorable: `d.decision = 'unscorable'`,
  rejected: `d.decision = 'rejected'`,
  logged: LOGGED_SQL,
  kept: `${LOGGED_SQL} AND NOT ${mendedSql('$1::text')}`,
  mended: `${LOGGED_SQL} AND ${mendedSql('$1::text')}`,
};

/** A candidate on which somebody decided. */
export interface DecidedCandidate {
  captureId: string;
  /** Its place in the capture, from 0. */
  index: number;
  /** The sentence it was read from. */
  text: string;
  decision: 'accepted' | 'edited' | 'unscorable' | 'rejected';
  /** Names of the fields that were corrected. */
  edited: string[];
  questionId: string | null;
  decidedAt: Date;
}

/** No more are listed at once. */
export const MOST_DECISIONS = 500;

/** The candidates behind a count of the rules' accuracy, the last decided first, 500 at most; `rule` null for every rule. */
export function readDecisions(
  tx: EntityManager,
  rule: string | null,
  fate: Fate | null,
): Promise<DecidedCandidate[]> {
  return tx.query<DecidedCandidate[]>(
    `SELECT d.capture_id AS "captureId", d.candidate AS index, said.found ->> 'text' AS text, d.decision, d.edited,
            d.question_id AS "questionId", d.recorded_at AS "decidedAt"
     FROM capture_decision d JOIN capture c ON c.id = d.capture_id
     LEFT JOIN LATERAL (
       SELECT found FROM jsonb_array_elements(c.candidates) found
       WHERE (found ->> 'index')::int = d.candidate) said ON true
     WHERE ($1::text IS NULL OR $1 = ANY (d.rules)) AND ${fate === null ? 'true' : fateSql[fate]}
     ORDER BY d.recorded_at DESC, d.capture_id, d.candidate LIMIT ${MOST_DECISIONS}`,
    [rule],
  );
}
