import type { EntityManager } from 'typeorm';
import type { QueueFocus, QueueProps } from '../pages/props/queue.js';
import { readDueItems } from './due-items.js';
import { readQuestionDetail } from './question-detail.js';
import { readDeadlineMeaning } from './read-deadline-meaning.js';
import { toQuestionForecast } from './question-forecasts.js';
import { toStatementProps } from './question-statements.js';

/** Rows of each list; what is beyond them moves up as questions are ruled on. */
const SHOWN = 200;

/**
 * What the queue shows, beside its frame and form.
 * @param focusId the question to rule on; `null` for the one that waits longest
 * @throws DomainError when there is no such question
 */
export async function readQueue(
  tx: EntityManager,
  focusId: string | null,
): Promise<Omit<QueueProps, 'frame' | 'form'>> {
  const overdue = await readDueItems(tx, 'overdue', SHOWN);
  const due = await readDueItems(tx, 'week', SHOWN);
  const postponed = await readDueItems(tx, 'postponed', SHOWN);
  const id = focusId ?? [...overdue, ...due][0]?.questionId ?? null;
  return { overdue, due, postponed, focus: id === null ? null : await readFocus(tx, id) };
}

async function readFocus(tx: EntityManager, id: string): Promise<QueueFocus> {
  const detail = await readQuestionDetail(tx, id);
  const { question, forecasts, statements, siblings } = detail;
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
  };
}
