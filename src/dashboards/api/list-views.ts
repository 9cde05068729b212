import type { EntityManager } from 'typeorm';
import type { StatementView } from '../../forecasts/forecast.schemas.js';
import { toStatementView } from '../../forecasts/read-forecast.js';
import type { Page } from '../queries/cursor.js';
import { listQuestions } from '../queries/question-list.js';
import { listStatements } from '../queries/statement-list.js';
import { toPageRequest } from '../schemas/page.schemas.js';
import {
  type ListedQuestionView,
  type ListQuestions,
  toListedQuestionView,
  toQuestionFilter,
} from '../schemas/question-reads.schemas.js';
import { type ListStatements, toStatementFilter } from '../schemas/statement-reads.schemas.js';

/** @throws DomainError on a cursor of another list */
export async function readQuestionList(
  tx: EntityManager,
  query: ListQuestions,
): Promise<Page<ListedQuestionView>> {
  const page = await listQuestions(tx, toQuestionFilter(query), query.sort, toPageRequest(query));
  return { ...page, items: page.items.map(toListedQuestionView) };
}

/** @throws DomainError on a cursor of another list */
export async function readStatementList(
  tx: EntityManager,
  query: ListStatements,
): Promise<Page<StatementView>> {
  const page = await listStatements(tx, toStatementFilter(query), toPageRequest(query));
  return { ...page, items: page.items.map(toStatementView) };
}
