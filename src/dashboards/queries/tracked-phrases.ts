import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { DISPUTED_SQL } from '../../questions/read-question.js';
import { LATE_SQL, STAYS_SQL } from '../../scores/question-opened.js';
import { wilsonInterval } from '../../scoring/wilson.js';
import type { RecordOptions } from './record-options.js';
import { RULING_JOIN_SQL } from './sql-fragments.js';

/** What came of a phrase that is tracked and not scored, on questions that were ruled on. */
export interface TrackedPhrase {
  /** `null` for authors. */
  attribution: Attribution | null;
  phrase: string;
  n: number;
  frequency: number;
  low: number;
  high: number;
}

const IN_ORDER = 's.said_at, f.recorded_at, f.id';
const later = (sql: string) => sql.replaceAll(/\b([fs])\./g, 'later_$1.');

/** The phrases last in force in a record that have no number, the most used first. */
export async function readTrackedPhrases(
  tx: EntityManager,
  kind: PartyKind,
  id: string,
  { tag, matureOnly, knownFrom, knownTo, level, undisputedOnly }: RecordOptions,
): Promise<TrackedPhrase[]> {
  const attribution = kind === 'author' ? 'NULL::text' : 's.attribution';
  const rows = await tx.query<Omit<TrackedPhrase, 'low' | 'high'>[]>(
    `SELECT ${attribution} AS attribution, lower(f.phrase) AS phrase, count(*)::int AS n,
            avg(r.outcome_value)::double precision AS frequency
     FROM statement s JOIN forecast f ON f.statement_id = s.id
     JOIN question q ON q.id = f.question_id ${RULING_JOIN_SQL}
     WHERE s.${kind}_id = $1 AND f.phrase IS NOT NULL AND f.probability IS NULL AND f.stance = 'forecast'
       AND ${STAYS_SQL} AND NOT ${LATE_SQL}
       AND q.type = 'binary' AND q.ruling = 'resolved' AND q.merged_into IS NULL
       AND ($2::text IS NULL OR $2 = ANY (q.tags)) AND (NOT $3::boolean OR q.deadline_at <= app_now())
       AND ($4::timestamptz IS NULL OR r.known_at >= $4) AND ($5::timestamptz IS NULL OR r.known_at < $5)
       ${undisputedOnly ? `AND NOT ${DISPUTED_SQL}` : ''}
       AND NOT EXISTS (
         SELECT FROM forecast later_f JOIN statement later_s ON later_s.id = later_f.statement_id
         WHERE later_f.question_id = f.question_id AND later_s.author_id = s.author_id
           ${kind === 'source' ? 'AND (later_s.source_id, later_s.attribution) = (s.source_id, s.attribution)' : ''}
           AND ${later(`f.stance = 'forecast' AND ${STAYS_SQL} AND NOT ${LATE_SQL}`)}
           AND (${later(IN_ORDER)}) > (${IN_ORDER}))
     GROUP BY 1, 2 ORDER BY n DESC, 2`,
    [id, tag, matureOnly, knownFrom, knownTo],
  );
  return rows.map((row) => ({ ...row, ...wilsonInterval(row.frequency * row.n, row.n, level) }));
}
