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
      const config = shell.readConfig({ ephemeral: false, exclusive: true });
      const served = await serve(config);
      const what = config.role === 'worker' ? 'Reckoner is working' : 'Reckoner is';
      shell.print(served ? `${what} at ${served.address}` : what);
      if (served?.setUpUrl) shell.print(`To sign in as its owner, once: ${served.setUpUrl}`);
    });
}
