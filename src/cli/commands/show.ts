import type { Command } from 'commander';
import type { Api } from '../api-client.js';
import { CommandFailure, exitCodes, RefusedRequest } from '../failures.js';
import { isFullId } from '../find-question.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellQuestion } from '../text/question-text.js';
import { tellAuthorRecord, tellSourceRecord } from '../text/record-text.js';

export function addShowCommand(program: Command): void {
  program
    .command('show')
    .description('a question, or the track record of an author or a source')
    .argument('<id>', 'the id of a question, or the id or slug of an author or source')
    .option('--source', 'the source, where an author has the same slug')
    .action(async (id: string, { source }: { source?: boolean }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi((api) => show(shell, api, { id, sourcesOnly: source ?? false }));
    });
}

async function show(shell: Shell, api: Api, what: { id: string; sourcesOnly: boolean }): Promise<void> {
  const params = { path: { idOrSlug: what.id } };
  const question = () =>
    tell(shell, api.GET('/api/v1/questions/{id}', { params: { path: { id: what.id } } }), tellQuestion);
  const author = () =>
    tell(shell, api.GET('/api/v1/authors/{idOrSlug}/track-record', { params }), tellAuthorRecord);
  const source = () =>
    tell(shell, api.GET('/api/v1/sources/{idOrSlug}/track-record', { params }), tellSourceRecord);
  const attempts = what.sourcesOnly ? [source] : [...(isFullId(what.id) ? [question] : []), author, source];
  for (const attempt of attempts) if (await attempt()) return;
  const nouns = what.sourcesOnly ? 'source' : 'question, author or source';
  throw new CommandFailure(exitCodes.rejected, `There is no ${nouns} ${what.id}`);
}

/** @returns false where nothing of that kind is called so */
async function tell<T>(
  shell: Shell,
  asked: Promise<{ data?: T }>,
  text: (body: T) => string,
): Promise<boolean> {
  try {
    shell.answer(await asked, text);
    return true;
  } catch (error) {
    if (error instanceof RefusedRequest && error.status === 404) return false;
    throw error;
  }
}
