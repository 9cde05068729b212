import type { PartyKind } from '../../parties/party.js';
import { QUESTION_STATUS_SQL } from '../../questions/read-question.js';
import { LATE_SQL } from '../../scores/question-opened.js';
import type { RecordList } from '../pages/props/record-lists.js';
import type { CursorKey } from './cursor.js';

/** What one of the lists below a record holds, and in what order. */
export interface ListOrder {
  condition: (kind: PartyKind) => string;
  /** What it is ordered by, and then by the forecast. */
  columns: readonly string[];
  cast: 'timestamptz' | 'bigint';
  key: CursorKey;
  descending: boolean;
}

/** What is beside the scores of a record counts questions of every type. */
const unchargedSql = (condition: string) => (kind: PartyKind) => `EXISTS (
    SELECT FROM uncharged u WHERE u.question_id = q.id AND u.dimension = '${kind}' AND u.subject_id = $1
      AND u.attribution = ${kind === 'source' ? 's.attribution' : `'any'`} AND ${condition})`;

/** Until its ruling, a question that somebody spoke on is among what charges them nothing. */
const unruledSql = (status: string) => (kind: PartyKind) =>
  `q.ruling IS NULL AND ${QUESTION_STATUS_SQL} IN (${status}) AND ${unchargedSql('true')(kind)}`;

const byDeadline = {
  columns: ['q.deadline_at'],
  cast: 'timestamptz',
  key: 'instant',
  descending: false,
} as const;
const bySaid = { columns: ['s.said_at'], cast: 'timestamptz', key: 'instant', descending: true } as const;

/** Words that were last in force and have no number, on a question that was ruled on. */
const TRACKED_SQL = `f.phrase IS NOT NULL AND f.probability IS NULL AND NOT ${LATE_SQL} AND q.type = 'binary'
  AND q.ruling = 'resolved'`;

export const listOrders: Readonly<Record<RecordList, ListOrder>> = {
  latest: { condition: () => 'true', ...bySaid },
  costliest: {
    condition: () => 'sc.brier IS NOT NULL',
    columns: ['sc.brier', 'sc.question_id'],
    cast: 'bigint',
    key: 'integer',
    descending: true,
  },
  spread: {
    condition: () => 'sc.wis IS NOT NULL',
    columns: ['sc.wis', 'sc.question_id'],
    cast: 'bigint',
    key: 'integer',
    descending: true,
  },
  tracked: { condition: () => TRACKED_SQL, ...bySaid },
  open: { condition: unruledSql(`'open', 'postponed'`), ...byDeadline },
  overdue: { condition: unruledSql(`'overdue'`), ...byDeadline },
  unscored: { condition: unchargedSql(`u.state = 'unscored'`), ...bySaid },
  annulled: { condition: unchargedSql(`u.state = 'annulled'`), ...bySaid },
  ambiguous: { condition: unchargedSql(`u.state = 'ambiguous'`), ...bySaid },
  late: { condition: () => LATE_SQL, ...bySaid },
  // Statements without a forecast are listed apart.
  unscorable: { condition: () => 'false', ...bySaid },
};
