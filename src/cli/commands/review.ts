import type { Command } from 'commander';
import type { Api, Shape } from '../api-client.js';
import { findQuestion } from '../find-question.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellResolution } from '../text/resolution-text.js';

interface ReviewOptions {
  version?: string;
  takeBack?: boolean;
}

const ID = 'the question’s id, or the beginning of it that no other question shares';
const VERSION = 'only if the ruling is still that version';

/** Commands for what others than its maker say of a ruling. */
export function addReviewCommands(program: Command): void {
  program
    .command('confirm')
    .description('confirm the ruling of somebody else')
    .argument('<id>', ID)
    .option('--version <version>', VERSION)
    .option('--take-back', 'take one’s confirmation back')
    .action((id: string, options: ReviewOptions, command: Command) =>
      review(command, id, options, async (api, params) =>
        options.takeBack
          ? api.DELETE('/api/v1/questions/{id}/resolution/confirmation', { params })
          : api.POST('/api/v1/questions/{id}/resolution/confirmation', { params }),
      ),
    );
  program
    .command('dispute')
    .description('say that a ruling is wrong; it goes on counting, and is marked')
    .argument('<id>', ID)
    .argument('[reason]', 'what is wrong with it')
    .option('--version <version>', VERSION)
    .option('--take-back', 'take one’s dispute back')
    .action((id: string, reason: string | undefined, options: ReviewOptions, command: Command) =>
      review(command, id, options, async (api, params) =>
        options.takeBack
          ? api.DELETE('/api/v1/questions/{id}/resolution/dispute', { params })
          : api.POST('/api/v1/questions/{id}/resolution/dispute', { params, body: { reason: reason ?? '' } }),
      ),
    );
}

type Params = { path: { id: string }; header: { 'If-Match'?: string } };

async function review(
  command: Command,
  id: string,
  { version }: ReviewOptions,
  send: (api: Api, params: Params) => Promise<{ data?: Shape<'Resolution'> }>,
): Promise<void> {
  const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
  await shell.withApi(async (api) => {
    const header = version === undefined ? {} : { 'If-Match': `"${version}"` };
    const params = { path: { id: await findQuestion(api, id) }, header };
    shell.answer(await send(api, params), tellResolution);
  });
}
