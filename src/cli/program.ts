import { Command, CommanderError, Option } from 'commander';
import { addBackupCommands } from './commands/backup.js';
import { addBoardCommand } from './commands/board.js';
import { addCaptureCommand } from './commands/capture.js';
import { addDemoCommand } from './commands/demo.js';
import { addDueCommand } from './commands/due.js';
import { addExportCommand } from './commands/export.js';
import { addImportCommand } from './commands/import.js';
import { addLogCommand } from './commands/log.js';
import { addRescoreCommand } from './commands/rescore.js';
import { addResolveCommand } from './commands/resolve.js';
import { addReviewCommands } from './commands/review.js';
import { addServeCommand } from './commands/serve.js';
import { addShowCommand } from './commands/show.js';
import { addTokenCommands } from './commands/token.js';
import { addUserCommands } from './commands/user.js';
import { addVerifyCommand } from './commands/verify.js';
import { describeFailure, type ExitCode, exitCodes } from './failures.js';
import { parseServer } from './option-values.js';

const EXIT_CODES_HELP = `
Exit codes: 0 done, 1 fault, 2 usage, 3 rejected, 4 conflict, 5 unavailable or
not started, 6 a check failed.`;

/**
 * Runs one command line; what went wrong is told on stderr in one place, here.
 * @param args without node and the script
 */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  try {
    await buildProgram().parseAsync([...args], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    // Commander has told it already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const { message, exitCode } = describeFailure(error);
    process.stderr.write(`${message}\n`);
    return exitCode;
  }
}

function buildProgram(): Command {
  const program = new Command('reckoner')
    .description('Keeps score of dated predictions: who said what, by when, and what came true.')
    .addOption(new Option('--data-dir <dir>', 'the embedded store to use').conflicts('server'))
    .addOption(new Option('--server <url>', 'talk to a running service instead').argParser(parseServer))
    .option('--token <token>', 'token for --server; RECKONER_TOKEN unless given')
    .option('--json', 'print the body of the API’s answer, and nothing else')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXIT_CODES_HELP)
    .exitOverride();
  addServeCommand(program);
  addDemoCommand(program);
  addLogCommand(program);
  addCaptureCommand(program);
  addDueCommand(program);
  addResolveCommand(program);
  addReviewCommands(program);
  addBoardCommand(program);
  addShowCommand(program);
  addImportCommand(program);
  addExportCommand(program);
  addVerifyCommand(program);
  addRescoreCommand(program);
  addBackupCommands(program);
  addTokenCommands(program);
  addUserCommands(program);
  return program;
}
