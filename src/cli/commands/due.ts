import type { Command } from 'commander';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellDue } from '../text/due-text.js';

export function addDueCommand(program: Command): void {
  program
    .command('due')
    .description('what is overdue, and what is due within seven days')
    .option('--limit <n>', 'how many, at most 100', Number, 50)
    .action(async ({ limit }: { limit: number }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const query = { due: 'week', sort: 'deadline', limit } as const;
        shell.answer(await api.GET('/api/v1/questions', { params: { query } }), tellDue);
      });
    });
}
