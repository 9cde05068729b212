import type { Command } from 'commander';
import type { Shape } from '../api-client.js';
import { CommandFailure, exitCodes } from '../failures.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellCreatedToken, tellTokens } from '../text/people-text.js';

interface CreateOptions {
  role: Shape<'CreateToken'>['role'];
  name: string;
  expires?: string;
}

export function addTokenCommands(program: Command): void {
  const token = program.command('token').description('tokens for programs');
  token
    .command('create')
    .description('make a token, which is printed this once')
    .requiredOption('--role <role>', 'viewer, contributor, resolver or admin')
    .option('--name <name>', 'what it is for', 'command line')
    .option('--expires <when>', '2027-06-30, to the end of that day, or an instant with its zone')
    .action(async ({ role, name, expires }: CreateOptions, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const input = { role, name, ...(expires !== undefined && { expiresAt: expires }) };
        shell.answer(await api.POST('/api/v1/tokens', { body: input }), tellCreatedToken);
      });
    });
  token
    .command('list')
    .description('all tokens there ever were')
    .action(async (_options: object, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        shell.answer(await api.GET('/api/v1/tokens'), tellTokens);
      });
    });
  token
    .command('revoke')
    .description('end a token')
    .argument('<token>', 'its id or name')
    .action(async (wanted: string, _options: object, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const { data } = await api.GET('/api/v1/tokens');
        const { id, name } = theOne(data!.items, wanted);
        const params = { path: { id } };
        shell.answer(await api.DELETE('/api/v1/tokens/{id}', { params }), () => `Revoked ${name}.`);
      });
    });
}

function theOne(tokens: readonly Shape<'Token'>[], wanted: string): Shape<'Token'> {
  const live = tokens.filter(({ revokedAt }) => revokedAt === null);
  const found = live.filter(({ id, name }) => id === wanted || name === wanted);
  if (found.length === 1) return found[0]!;
  const problem = found.length === 0 ? `There is no token ${wanted}` : `Several tokens are called ${wanted}`;
  throw new CommandFailure(exitCodes.rejected, `${problem}: see token list`);
}
