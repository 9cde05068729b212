import type { ApiClient } from './api-client.js';
import type { QuestionPage } from './api-shapes.js';
import { CommandFailure, exitCodes } from './failures.js';

const FULL_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PREFIX = /^[0-9a-f-]{4,35}$/i;
/** Later than every deadline: all questions without a ruling. */
const ANY_DAY = '9000-01-01';

export function isFullId(text: string): boolean {
  return FULL_ID.test(text);
}

/**
 * The id that `text` means: a full id is taken as it is; the beginning of one, of at least four characters, is looked
 * up among the questions without a ruling.
 * @throws CommandFailure when it is the beginning of no such id, or of several
 */
export async function findWaitingQuestion(api: ApiClient, text: string): Promise<string> {
  if (isFullId(text)) return text;
  if (!PREFIX.test(text))
    throw new CommandFailure(exitCodes.usage, `${text} is not an id, nor the beginning of one`);
  const found: string[] = [];
  for await (const id of waitingIds(api)) if (id.startsWith(text.toLowerCase())) found.push(id);
  if (found.length === 1) return found[0]!;
  if (found.length === 0) {
    const message = `No question without a ruling has an id that begins with ${text}: give the full id`;
    throw new CommandFailure(exitCodes.rejected, message);
  }
  const shown = found.slice(0, 5).map((id) => `  ${id}`);
  throw new CommandFailure(
    exitCodes.rejected,
    [`${found.length} questions have an id that begins with ${text}:`, ...shown].join('\n'),
  );
}

async function* waitingIds(api: ApiClient): AsyncGenerator<string> {
  for (let cursor: string | undefined; ;) {
    const query = { due: ANY_DAY, limit: '100', cursor };
    const { body }: { body: QuestionPage } = await api.get<QuestionPage>('/questions', query);
    for (const { id } of body.items) yield id;
    if (body.nextCursor === null) return;
    cursor = body.nextCursor;
  }
}
