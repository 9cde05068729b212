import type { Command } from 'commander';
import { checkScores, rescoreAll, type ScoreCheck, type ScoreDifference } from '../../scores/check-scores.js';
import { CommandFailure, exitCodes } from '../failures.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { formatCount, plural } from '../../dashboards/charts/format.js';

const MOST_TOLD = 20;

export function addRescoreCommand(program: Command): void {
  program
    .command('rescore')
    .description('recompute every score from the record')
    .option('--check', 'change nothing: compare what is stored with a recomputation, bit for bit')
    .action(async ({ check }: { check?: boolean }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await (check ? compare(shell) : recompute(shell));
    });
}

async function recompute(shell: Shell): Promise<void> {
  await shell.withDatabase(async (dataSource) => {
    const questions = await rescoreAll(dataSource, onProgress(shell));
    shell.progress('');
    shell.result({ questions }, () => `Recomputed the scores of ${plural(questions, 'question')}.`);
  });
}

async function compare(shell: Shell): Promise<void> {
  await shell.withDatabase(async (dataSource) => {
    const check = await checkScores(dataSource, onProgress(shell));
    shell.progress('');
    shell.result(check, tellCheck);
    if (check.differences.length + check.totals.length > 0)
      throw new CommandFailure(exitCodes.checkFailed, `Stored scores differ from the record: run rescore`);
  });
}

function tellCheck({ questions, differences, totals }: ScoreCheck): string {
  const count = differences.length + totals.length;
  const result = count === 0 ? 'no differences' : plural(count, 'difference');
  return [
    `Compared the scores of ${plural(questions, 'question')}: ${result}.`,
    ...differences.slice(0, MOST_TOLD).map(tellDifference),
    ...totals.slice(0, MOST_TOLD).map(({ table, key }) => `  ${table}: ${Object.values(key).join(', ')}`),
  ].join('\n');
}

const onProgress = (shell: Shell) => (done: number, total: number) =>
  shell.progress(`${formatCount(done)} of ${plural(total, 'question')}`);

function tellDifference({
  problem,
  questionId,
  dimension,
  subjectId,
  attribution,
  rule,
}: ScoreDifference): string {
  return `  ${problem}: question ${questionId}, ${dimension} ${subjectId}, ${attribution}, ${rule}`;
}
