import type { EntityManager } from 'typeorm';
import type { QueueFocus, QueueLists, QueueProps } from '../pages/props/queue.js';
import { readDisputed, readDueItems, readUnsourced } from './due-items.js';
import { readQuestionDetail } from './question-detail.js';
import { readDeadlineMeaning, withDeadlineWords } from './read-deadline-meaning.js';
import { toQuestionForecast } from './question-forecasts.js';
import { toRulingHistory } from './question-rulings.js';
import { toStatementProps } from './question-statements.js';
import { readScoreEffects } from './score-effects.js';

/** Rows of each list; what is beyond them moves up as questions are ruled on. */
const SHOWN = 200;
const SHOWN_UNSOURCED = 20;

/** Everything that waits, in lists. */
export async function readQueueLists(tx: EntityManager): Promise<QueueLists> {
  return {
    overdue: await withDeadlineWords(tx, await readDueItems(tx, 'overdue', SHOWN)),
    due: await withDeadlineWords(tx, await readDueItems(tx, 'week', SHOWN)),
    disputed: await readDisputed(tx, SHOWN_UNSOURCED),
    unsourced: await readUnsourced(tx, SHOWN_UNSOURCED),
    postponed: await readDueItems(tx, 'postponed', SHOWN),
  };
}

/**
 * What the queue shows, beside its frame and form.
 * @param focusId the question to rule on; `null` for the one that waits longest
 * @throws DomainError when there is no such question
 */
export async function readQueue(
  tx: EntityManager,
  focusId: string | null,
): Promise<Omit<QueueProps, 'frame' | 'form'>> {
  const lists = await readQueueLists(tx);
  const id = focusId ?? [...lists.overdue, ...lists.due][0]?.questionId ?? null;
  return { ...lists, focus: id === null ? null : await readFocus(tx, id) };
}

async function readFocus(tx: EntityManager, id: string): Promise<QueueFocus> {
  const detail = await readQuestionDetail(tx, id);
  const { question, forecasts, statements, resolutions, siblings, edits } = detail;
  const { type, options, unit } = question;
  const { text, deadlineAt, deadlinePhrase, criteria, condition, eventId } = question;
  return {
    questionId: id,
    text,
    type,
    options,
    unit,
    deadlineAt,
    deadlinePhrase,
    deadlineMeaning: await readDeadlineMeaning(tx, id),
    criteria,
    condition,
    eventId,
    statements: statements.map(toStatementProps),
    forecasts: forecasts.map((row) => toQuestionForecast(row, unit)),
    siblings: siblings.filter(({ status }) => ['open', 'overdue', 'postponed'].includes(status)),
    version: question.version,
    editedAt: edits[0]?.editedAt ?? null,
    ruling: toRulingHistory(resolutions, question).find(({ superseded }) => !superseded) ?? null,
    effects: await readScoreEffects(tx, id, question),
  };
}
