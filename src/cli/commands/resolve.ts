import type { Command } from 'commander';
import type { Shape } from '../api-client.js';
import { findWaitingQuestion } from '../find-question.js';
import { collect, parseOutcome } from '../option-values.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellResolution } from '../text/resolution-text.js';

interface ResolveOptions {
  known?: string;
  happened?: string;
  note?: string;
  evidence?: string[];
  reason?: Shape<'Rule'>['reason'];
  correct?: string;
}

export function addResolveCommand(program: Command): void {
  program
    .command('resolve')
    .description('rule on a question')
    .argument('<id>', 'the question’s id, or the beginning of it that no other unresolved question shares')
    .argument('<outcome>', 'yes, no, a fraction of yes from 0 to 1, ambiguous or annulled', parseOutcome)
    .option('--known <when>', 'when the world knew (default: the deadline, or now if that is earlier)')
    .option('--happened <day>', 'the day it happened, also when that was too late')
    .option('--note <text>', 'why it was ruled so')
    .option('--evidence <url>', 'a page that shows it; may be given several times', collect)
    .option('--reason <why>', 'of an annulment: condition-not-met, unclear, duplicate, not-a-prediction')
    .option('--correct <version>', 'replace the ruling of that version (needs the full id)')
    .action(async (id: string, outcome: string | number, options: ResolveOptions, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const questionId = await findWaitingQuestion(api, id);
        const ruling = toRuling(outcome, options);
        const params = { path: { id: questionId }, header: toHeaders(options) };
        const answer = await api.POST('/api/v1/questions/{id}/resolution', { params, body: ruling });
        shell.answer(answer, tellResolution);
      });
    });
}

function toRuling(
  outcome: string | number,
  { known, happened, note, evidence, reason }: ResolveOptions,
): Shape<'Rule'> {
  return {
    outcome,
    reason,
    knownAt: known,
    happenedOn: happened,
    note,
    ...(evidence && { evidence: evidence.map((url) => ({ url })) }),
  };
}

function toHeaders({ correct }: ResolveOptions): { 'If-Match'?: string } {
  return correct === undefined ? {} : { 'If-Match': `"${correct}"` };
}
