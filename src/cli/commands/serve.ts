import type { Command } from 'commander';
import { type GlobalOptions, Shell } from '../shell.js';

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the pages and the API until stopped (settings: PORT, DATABASE_URL, REDIS_URL, …)')
    .action(async (_options: object, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      shell.refuseOptions(['server']);
      const { serve } = await import('../../serve.js');
      const address = await serve(shell.readConfig({ ephemeral: false, exclusive: true }));
      shell.print(address ? `Reckoner is at ${address}` : 'Reckoner is working');
    });
}
