import type { EntityManager } from 'typeorm';
import { readSourceMeaning } from '../../parties/source-meaning.js';
import { type DeadlineMeaning, meaningOfDeadline } from '../../questions/deadline-meaning.js';
import { dayOf } from '../../questions/read-deadline.js';
import type { QuestionDetail } from './question-detail.js';

/** Why the deadline of a question lies where it does, as the outlet of its first forecast means such words. */
export async function readDeadlineMeaning(
  tx: EntityManager,
  { question, forecasts }: QuestionDetail,
): Promise<DeadlineMeaning | null> {
  if (question.deadlinePhrase === null) return null;
  const [first] = forecasts.toSorted((a, b) => +a.saidAt - +b.saidAt);
  const source = first?.source?.name;
  const conventions = source === undefined ? {} : (await readSourceMeaning(tx, source)).conventions;
  return meaningOfDeadline(question, dayOf(first?.saidAt ?? question.recordedAt), conventions);
}
