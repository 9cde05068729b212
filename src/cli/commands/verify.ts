import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { formatCount, plural } from '../../dashboards/charts/format.js';
import { type LedgerVerdict, verifyLedger } from '../../ledger/verify/verify-ledger.js';
import { CommandFailure, exitCodes } from '../failures.js';
import { type GlobalOptions, Shell } from '../shell.js';

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('check an exported ledger, offline: every hash, the tree, the signatures')
    .argument('<file>', 'what export ledger wrote')
    .option('--against <file>', 'a checkpoint that was kept elsewhere')
    .action(async (file: string, { against }: { against?: string }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      shell.refuseOptions(['server', 'dataDir']);
      const kept =
        against === undefined ? undefined : await reading(against, () => readFile(against, 'utf8'));
      const verdict = await reading(file, () => verifyLedger(linesOf(file), { against: kept }));
      shell.result(verdict, (result) => tellVerdict(result, against));
      if (verdict.problem) throw new CommandFailure(exitCodes.checkFailed, `The ledger does not verify`);
    });
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}

/** @throws CommandFailure when the file cannot be read */
async function reading<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new CommandFailure(exitCodes.usage, `${file} cannot be read: ${(error as Error).message}`);
  }
}

function tellVerdict({ problem, ...verdict }: LedgerVerdict, against: string | undefined): string {
  if (problem)
    return `${problem.seq === null ? '' : `Entry ${formatCount(problem.seq)}: `}${problem.message}.`;
  const { entries, sealed, redacted, checkpoints, origin, rootHash } = verdict;
  if (origin === null) return `${plural(entries, 'entry', 'entries')}, none of them sealed yet.`;
  return [
    `${plural(sealed, 'entry', 'entries')} of ${origin} and ${plural(checkpoints, 'checkpoint')} verify.`,
    ...(entries > sealed ? [`${formatCount(entries - sealed)} not sealed yet.`] : []),
    ...(redacted > 0 ? [`${plural(redacted, 'payload')} erased, each told of by a later entry.`] : []),
    `Root ${rootHash}`,
    against === undefined
      ? 'This shows that the file is whole. That no entry was changed before it was written, only a checkpoint shows that\nsomebody else kept: --against FILE.'
      : `It begins with the ledger of the checkpoint in ${against}: nothing before it has changed since.`,
  ].join('\n');
}
