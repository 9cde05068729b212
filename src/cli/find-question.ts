import type { Api, QueryOf, Shape } from './api-client.js';
import type { paths } from './api-types.js';
import { CommandFailure, exitCodes } from './failures.js';

const FULL_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PREFIX = /^[0-9a-f-]{4,35}$/i;
/** Later than every deadline: all questions without a ruling. */
const ANY_DAY = '9000-01-01';

export function isFullId(text: string): boolean {
  return FULL_ID.test(text);
}

/** Where to look for an id, and what is found there. */
interface Haystack {
  noun: string;
  query: QueryOf<paths['/api/v1/questions']['get']>;
}
const WAITING: Haystack = { noun: 'question without a ruling', query: { due: ANY_DAY } };
const ALL: Haystack = { noun: 'question', query: {} };

/**
 * The id that `text` means: a full id is taken as it is; the beginning of one, of at least four characters, is looked
 * up among the questions without a ruling.
 * @throws CommandFailure when it is the beginning of no such id, or of several
 */
export function findWaitingQuestion(api: Api, text: string): Promise<string> {
  return findIn(api, text, WAITING);
}

/**
 * The id that `text` means, like `findWaitingQuestion` but among all questions.
 * @throws CommandFailure when it is the beginning of no such id, or of several
 */
export function findQuestion(api: Api, text: string): Promise<string> {
  return findIn(api, text, ALL);
}

async function findIn(api: Api, text: string, { noun, query }: Haystack): Promise<string> {
  if (isFullId(text)) return text;
  if (!PREFIX.test(text))
    throw new CommandFailure(exitCodes.usage, `${text} is not an id, nor the beginning of one`);
  const found: string[] = [];
  for await (const id of idsIn(api, query)) if (id.startsWith(text.toLowerCase())) found.push(id);
  if (found.length === 1) return found[0]!;
  if (found.length === 0) {
    const message = `No ${noun} has an id that begins with ${text}: give the full id`;
    throw new CommandFailure(exitCodes.rejected, message);
  }
  const shown = found.slice(0, 5).map((id) => `  ${id}`);
  throw new CommandFailure(
    exitCodes.rejected,
    [`${found.length} questions have an id that begins with ${text}:`, ...shown].join('\n'),
  );
}

async function* idsIn(api: Api, query: Haystack['query']): AsyncGenerator<string> {
  for (let cursor: string | undefined; ;) {
    const page = { ...query, limit: 100, ...(cursor !== undefined && { cursor }) };
    const { data } = await api.GET('/api/v1/questions', { params: { query: page } });
    const { items, nextCursor }: Shape<'QuestionPage'> = data!;
    for (const { id } of items) yield id;
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}
