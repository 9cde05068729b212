import { type Command, Option } from 'commander';
import { type GlobalOptions, Shell } from '../shell.js';

export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('score real forecasts in a throw-away store, and serve its pages until stopped')
    .addOption(new Option('--exit', 'end after printing, without serving'))
    .action(async ({ exit }: { exit?: boolean }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      shell.refuseOptions(['server', 'dataDir']);
      const { runDemo } = await import('../demo/run-demo.js');
      await runDemo(shell, { serves: !exit });
    });
}
