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
  return {
    filters,
    collections: await readCollections(tx),
    items: await withDeadlineWords(tx, page.items.map(toQuestionItem)),
    nextCursor: page.nextCursor,
  };
}

function toQuestionItem(row: ListedQuestion): QuestionItem {
  const { id, text, type, status, outcome, deadlineAt, forecastCount, authors, tags, disputed } = row;
  return { questionId: id, text, type, status, outcome, disputed, deadlineAt, forecastCount, authors, tags };
}

/** Names of the imported collections, as far as a list to choose from can hold them. */
async function readCollections(tx: EntityManager): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>('SELECT name FROM collection ORDER BY name LIMIT 100');
  return rows.map(({ name }) => name);
}
