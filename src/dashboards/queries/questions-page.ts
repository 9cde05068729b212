import type { EntityManager } from 'typeorm';
import type { QuestionFilters, QuestionItem, QuestionsProps } from '../pages/props/question.js';
import { withDeadlineWords } from './read-deadline-meaning.js';
import { type ListedQuestion, listQuestions } from './question-list.js';

const SHOWN = 50;

/** What the list of questions shows, beside its frame: newest first. */
export async function readQuestionsPage(
  tx: EntityManager,
  filters: QuestionFilters,
  cursor: string | null,
): Promise<Omit<QuestionsProps, 'frame'>> {
  const page = await listQuestions(tx, { ...filters, due: null }, '-recorded', {
    cursor,
    limit: SHOWN,
  });
  const items = await withDeadlineWords(tx, page.items.map(toQuestionItem));
  return { filters, items, nextCursor: page.nextCursor };
}

function toQuestionItem(row: ListedQuestion): QuestionItem {
  const { id, text, type, status, outcome, deadlineAt, forecastCount, authors, tags } = row;
  return { questionId: id, text, type, status, outcome, deadlineAt, forecastCount, authors, tags };
}
