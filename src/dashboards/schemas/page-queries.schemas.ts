import { z } from 'zod';
import { attributions } from '../../forecasts/forecast.schemas.js';
import { questionStatuses } from '../../questions/question.schemas.js';
import type { BoardsProps } from '../pages/props/boards.js';
import type { QuestionFilters } from '../pages/props/question.js';
import type { RecordListRequest } from '../queries/record-forecasts.js';
import { pageFields, partyField, searchField, tagField } from './page.schemas.js';

/** An empty field of a form filters nothing. */
function orNull<T extends z.ZodType>(field: T) {
  return z
    .preprocess((value) => (value === '' ? undefined : value), field)
    .transform((value) => value ?? null);
}

const cursor = orNull(pageFields.cursor);

/** `/questions` */
export const questionsPageQuery = z
  .object({
    status: orNull(z.enum(questionStatuses).optional()),
    q: orNull(searchField),
    tag: orNull(tagField),
    author: orNull(partyField),
    source: orNull(partyField),
    cursor,
  })
  .transform(({ cursor: from, ...filters }) => ({
    filters: filters satisfies QuestionFilters,
    cursor: from,
  }));
export type QuestionsPageQuery = z.output<typeof questionsPageQuery>;

/** `/authors` and `/sources` */
export const partiesPageQuery = z.object({ q: orNull(searchField), cursor });
export type PartiesPageQuery = z.output<typeof partiesPageQuery>;

/** `/authors/:slug` and `/sources/:slug` */
export const recordPageQuery = z.object({
  list: z.enum(['latest', 'costliest', 'open', 'overdue']).default('latest'),
  bin: orNull(z.coerce.number().int().min(0).max(9).optional()),
  attribution: orNull(z.enum(attributions).optional()),
  cursor,
}) satisfies z.ZodType<RecordListRequest>;
export type RecordPageQuery = z.output<typeof recordPageQuery>;

/** `/boards/authors` and `/boards/sources` */
export const boardsPageQuery = z.object({
  mature: z.enum(['mature', 'all']).default('mature'),
  tag: orNull(tagField),
}) satisfies z.ZodType<Pick<BoardsProps, 'mature' | 'tag'>>;
export type BoardsPageQuery = z.output<typeof boardsPageQuery>;
