import { type Command, Option } from 'commander';
import type { Shape } from '../api-client.js';
import { CommandFailure, exitCodes } from '../failures.js';
import { findPerson } from '../find-person.js';
import { readPassword } from '../read-password.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { addUserDataCommands } from './user-data.js';
import { tellAddedPerson, tellLink, tellPeople, tellPerson } from '../text/people-text.js';

interface CreateOptions {
  role: Shape<'AddUser'>['role'];
  passwordStdin?: boolean;
  link?: boolean;
}

export function addUserCommands(program: Command): void {
  const user = program.command('user').description('people and their roles');
  user
    .command('create')
    .description('add somebody; asks for a password on a terminal, else makes a link to choose one')
    .argument('<name>')
    .requiredOption('--role <role>', 'viewer, contributor, resolver or admin')
    .addOption(new Option('--password-stdin', 'read the password from standard input').conflicts('link'))
    .option('--link', 'make a link with which the person chooses a password')
    .action(async (name: string, { role, ...how }: CreateOptions, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      const password = how.link ? undefined : await readPassword({ fromInput: how.passwordStdin });
      await shell.withApi(async (api) => {
        const input = { name, role, ...(password !== undefined && { password }) };
        shell.answer(await api.POST('/api/v1/users', { body: input }), tellAddedPerson);
      });
    });
  user
    .command('list')
    .description('everybody')
    .action(async (_options: object, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        shell.answer(await api.GET('/api/v1/users'), tellPeople);
      });
    });
  addChanges(user);
  addPasswords(user);
  addUserDataCommands(user);
}

function addChanges(user: Command): void {
  const change = async (command: Command, name: string, changes: Shape<'ChangeUser'>) => {
    const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
    await shell.withApi(async (api) => {
      const { id } = await findPerson(api, name);
      const params = { path: { id } };
      shell.answer(await api.PATCH('/api/v1/users/{id}', { params, body: changes }), tellPerson);
    });
  };
  user
    .command('set-role')
    .description('give somebody another role')
    .argument('<name>', 'or id')
    .argument('<role>', 'viewer, contributor, resolver or admin')
    .action((name: string, role: CreateOptions['role'], _options: object, command: Command) =>
      change(command, name, { role }),
    );
  user
    .command('disable')
    .description('sign somebody out everywhere, and let him in no more')
    .argument('<name>', 'or id')
    .action((name: string, _options: object, command: Command) => change(command, name, { disabled: true }));
  user
    .command('enable')
    .description('let somebody in again')
    .argument('<name>', 'or id')
    .action((name: string, _options: object, command: Command) => change(command, name, { disabled: false }));
}

function addPasswords(user: Command): void {
  user
    .command('set-password')
    .description('set somebody’s password, who is signed out everywhere')
    .argument('<name>', 'or id')
    .option('--password-stdin', 'read the password from standard input')
    .action(async (name: string, { passwordStdin }: CreateOptions, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      const password = await readPassword({ fromInput: passwordStdin });
      if (password === undefined)
        throw new CommandFailure(exitCodes.usage, 'There is no terminal to ask on: use --password-stdin');
      await shell.withApi(async (api) => {
        const { id } = await findPerson(api, name);
        const params = { path: { id } };
        const answer = await api.PUT('/api/v1/users/{id}/password', { params, body: { password } });
        shell.answer(answer, tellPerson);
      });
    });
  user
    .command('link')
    .description('make a link with which somebody chooses a new password')
    .argument('<name>', 'or id')
    .action(async (name: string, _options: object, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const { id } = await findPerson(api, name);
        const params = { path: { id } };
        shell.answer(await api.POST('/api/v1/users/{id}/set-up-link', { params }), tellLink);
      });
    });
}
