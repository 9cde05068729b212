import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { findSimilarQuestions } from '../../questions/read-question.js';
import type { DoneMessage } from '../pages/props/common.js';

const deeds = [
  'logged',
  'sibling-logged',
  'forecast-added',
  'withdrawn',
  'read',
  'resolved',
  'postponed',
  'postponement-undone',
  'reopened',
  'settled',
  'confirmed',
  'disputed',
  'review-withdrawn',
  'redated',
  'owner-set',
] as const;
export type Deed = (typeof deeds)[number];

const ids = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.uuid()).min(1).max(100));

/** How a page was come to: after which write, about which questions. Anything else means that nothing was done. */
export const arrivalSchema = z
  .object({ done: z.enum(deeds), about: ids })
  .nullable()
  .catch(null);
export type Arrival = z.output<typeof arrivalSchema>;

const OUTCOME_WORDS: Readonly<Record<string, string>> = { yes: 'happened', no: 'did not' };

const DID: Record<Deed, string> = {
  logged: 'Logged',
  'sibling-logged': 'Logged with another deadline',
  'forecast-added': 'Added a forecast to',
  withdrawn: 'Withdrew a forecast on',
  read: 'Read the words anew on',
  resolved: 'Ruled',
  postponed: 'Postponed',
  'postponement-undone': 'Took back the postponement of',
  reopened: 'Re-opened',
  settled: 'Settled',
  confirmed: 'Confirmed the ruling on',
  disputed: 'Disputed the ruling on',
  'review-withdrawn': 'Took back what you said of the ruling on',
  redated: 'Corrected the deadline of',
  'owner-set': 'Set the owner of',
};

interface Row {
  id: string;
  text: string;
  ruling: string | null;
  outcome: string | null;
  version: number;
  /** Whether it waits for a day to be looked at again, and how often such a day was set. */
  isPostponed: boolean;
  dueRevision: number;
}

const RULES: readonly Deed[] = ['resolved', 'settled'];

/** What the last write did, in words, with the way back where there is one. */
export async function readDoneMessage(tx: EntityManager, arrival: Arrival): Promise<DoneMessage | null> {
  if (arrival === null) return null;
  const { done, about } = arrival;
  const rows = await tx.query<Row[]>(
    `SELECT q.id, q.text, q.ruling, r.outcome, q.resolution_version AS version,
            q.next_check_on IS NOT NULL AND q.ruling IS NULL AS "isPostponed", q.due_revision AS "dueRevision"
     FROM question q LEFT JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version
     WHERE q.id = ANY ($1) ORDER BY array_position($1, q.id)`,
    [about],
  );
  const [first] = rows;
  if (!first) return null;
  return {
    text: textOf(done, rows),
    undo: toUndo(done, rows),
    ...(done === 'logged' && { similar: await similarTo(tx, first.text, first.id) }),
  };
}

/** What can be taken back of it. */
function toUndo(done: Deed, rows: readonly Row[]): DoneMessage['undo'] {
  const ruled = RULES.includes(done) ? rows.filter(({ ruling }) => ruling !== null) : [];
  if (ruled.length > 0)
    return { what: 'rulings', of: ruled.map(({ id, version }) => ({ questionId: id, version })) };
  const postponed = done === 'postponed' ? rows.filter(({ isPostponed }) => isPostponed) : [];
  if (postponed.length === 0) return null;
  return {
    what: 'postponements',
    of: postponed.map(({ id, dueRevision }) => ({ questionId: id, version: dueRevision })),
  };
}

function textOf(done: Deed, [first, ...others]: readonly Row[]): string {
  const { text, ruling, outcome } = first!;
  if (others.length > 0) return `${DID[done]} ${others.length + 1} questions, “${text}” first.`;
  const isRuled = RULES.includes(done) && ruling !== null;
  return `${DID[done]} “${text}”${isRuled ? `: ${outcomeIn(outcome ?? ruling)}.` : '.'}`;
}

const outcomeIn = (outcome: string): string => OUTCOME_WORDS[outcome] ?? outcome;

async function similarTo(tx: EntityManager, text: string, exceptId: string) {
  const similar = await findSimilarQuestions(tx, text, exceptId);
  return similar.map(({ id, deadlineAt, ...rest }) => ({
    ...rest,
    questionId: id,
    deadlineAt: new Date(deadlineAt),
  }));
}
