import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { findSimilarQuestions } from '../../questions/read-question.js';
import type { Notice } from '../pages/props/common.js';

const deeds = [
  'logged',
  'sibling-logged',
  'forecast-added',
  'withdrawn',
  'read',
  'resolved',
  'postponed',
  'reopened',
  'settled',
  'redated',
] as const;
export type Deed = (typeof deeds)[number];

/** How a page was come to: after which write, about which question. Anything else means that nothing was done. */
export const arrivalSchema = z
  .object({ done: z.enum(deeds), about: z.uuid() })
  .nullable()
  .catch(null);
export type Arrival = z.output<typeof arrivalSchema>;

const DID: Record<Deed, string> = {
  logged: 'Logged',
  'sibling-logged': 'Logged with another deadline',
  'forecast-added': 'Added a forecast to',
  withdrawn: 'Withdrew a forecast on',
  read: 'Read the words anew on',
  resolved: 'Ruled',
  postponed: 'Postponed',
  reopened: 'Re-opened',
  settled: 'Settled',
  redated: 'Corrected the deadline of',
};

interface Row {
  text: string;
  ruling: string | null;
  outcome: string | null;
  version: number;
}

/** What the last write did, in words, with the way back where there is one. */
export async function readNotice(tx: EntityManager, arrival: Arrival): Promise<Notice | null> {
  if (arrival === null) return null;
  const { done, about } = arrival;
  const [row] = await tx.query<Row[]>(
    `SELECT q.text, q.ruling, r.outcome, q.resolution_version AS version
     FROM question q LEFT JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version
     WHERE q.id = $1`,
    [about],
  );
  if (!row) return null;
  const isRuled = done === 'resolved' && row.ruling !== null;
  return {
    text: `${DID[done]} “${row.text}”${isRuled ? `: ${row.outcome ?? row.ruling}.` : '.'}`,
    undo: isRuled ? { action: `/questions/${about}/reopening`, version: row.version } : null,
    ...(done === 'logged' && { similar: await similarTo(tx, row.text, about) }),
  };
}

async function similarTo(tx: EntityManager, text: string, exceptId: string) {
  const similar = await findSimilarQuestions(tx, text, exceptId);
  return similar.map(({ id, deadlineAt, ...rest }) => ({
    ...rest,
    questionId: id,
    deadlineAt: new Date(deadlineAt),
  }));
}
