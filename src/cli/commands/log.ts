import type { Command } from 'commander';
import type { PredictionView } from '../../forecasts/prediction.schemas.js';
import { collect, parseProbability } from '../option-values.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellPrediction } from '../text/prediction-text.js';

interface LogOptions {
  author: string;
  source?: string;
  attribution?: string;
  wording?: string;
  probability?: number;
  phrase?: string;
  said: string;
  deadline: string;
  deadlinePhrase?: string;
  quote?: string;
  url?: string;
  tag?: string[];
}

export function addLogCommand(program: Command): void {
  program
    .command('log')
    .description('log a prediction in one step')
    .argument('<text>', 'what would happen, in one sentence')
    .requiredOption('--author <name>', 'who predicts')
    .option('--source <name>', 'the outlet in which it appeared')
    .option('--attribution <how>', 'own or reported')
    .option('--wording <how>', 'verbatim, translated or paraphrased')
    .option('--probability <p>', '0.4 or 40%', parseProbability)
    .option('--phrase <words>', 'the words used instead of a number, such as "likely"')
    .requiredOption('--said <when>', '2024-12-06, or an instant with its zone')
    .requiredOption('--deadline <when>', 'the last day (2025-06-30), or an instant with its zone')
    .option('--deadline-phrase <words>', 'the words that the deadline follows, such as "by mid-2025"')
    .option('--quote <text>', 'the words as they stand in the source')
    .option('--url <url>', 'where to read it')
    .option('--tag <tag>', 'a label; may be given several times', collect)
    .action(async (text: string, options: LogOptions, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        shell.answer(
          await api.post<PredictionView>('/predictions', toPrediction(text, options)),
          tellPrediction,
        );
      });
    });
}

function toPrediction(text: string, options: LogOptions): object {
  const { author, source, attribution, wording, probability, phrase } = options;
  const { said: saidAt, deadline, deadlinePhrase, quote, url, tag: tags } = options;
  const who = { author, source, attribution, wording, quote, url };
  return { text, ...who, probability, phrase, saidAt, deadline, deadlinePhrase, tags };
}
