import type { Command } from 'commander';
import type { QuestionPage } from '../api-shapes.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellDue } from '../text/due-text.js';

export function addDueCommand(program: Command): void {
  program
    .command('due')
    .description('what is overdue, and what is due within seven days')
    .option('--limit <n>', 'how many, at most 100', '50')
    .action(async ({ limit }: { limit: string }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const query = { due: 'week', sort: 'deadline', limit };
        shell.answer(await api.get<QuestionPage>('/questions', query), tellDue);
      });
    });
}
