import type { Command } from 'commander';
import { toReadable } from '../api-client.js';
import { CommandFailure, exitCodes } from '../failures.js';
import { findPerson } from '../find-person.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { writeDownload } from '../write-download.js';

const PRIVATE = 0o600;

/** Commands for what is kept of a person. */
export function addUserDataCommands(user: Command): void {
  user
    .command('export')
    .description('write out all that is kept of somebody, one JSON object a line')
    .argument('<name>', 'or id')
    .option('--out <file>', 'a new file; else it is printed')
    .action(async (name: string, { out }: { out?: string }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const { id } = await findPerson(api, name);
        const params = { path: { id } };
        const { data } = await api.GET('/api/v1/users/{id}/export', { params, parseAs: 'stream' });
        await writeDownload(toReadable(data), out, PRIVATE);
      });
    });
  user
    .command('erase')
    .description(
      'erase somebody’s account for good; what they recorded stays, under an id that leads to nobody',
    )
    .argument('<name>', 'or id')
    .option('--yes', 'really')
    .action(async (name: string, { yes }: { yes?: boolean }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      if (!yes) throw new CommandFailure(exitCodes.usage, 'This cannot be undone: add --yes to do it');
      await shell.withApi(async (api) => {
        const person = await findPerson(api, name);
        const params = { path: { id: person.id } };
        const answer = await api.POST('/api/v1/users/{id}/erasure', { params });
        shell.answer(answer, () => `Erased ${person.name}.`);
      });
    });
}
