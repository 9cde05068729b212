import { type Command, Option } from 'commander';
import type { Api, Shape } from '../api-client.js';
import { CommandFailure, exitCodes } from '../failures.js';
import { findQuestion } from '../find-question.js';
import { collect, parseProbability } from '../option-values.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellPrediction } from '../text/prediction-text.js';

type Prediction = Shape<'LogPrediction'>;

interface LogOptions {
  author?: string;
  source?: string;
  attribution?: Prediction['attribution'];
  wording?: Prediction['wording'];
  probability?: number;
  phrase?: string;
  said?: string;
  deadline?: string;
  deadlinePhrase?: string;
  quote?: string;
  url?: string;
  tag?: string[];
  siblingOf?: string;
  question?: string;
}

const LINE_HELP = `
A line says it all in one, in any order; options win over what it says:
  reckoner log "The yard delivers its hull by mid-2027 @Vask via Harbour Radio 70% #navy"
  by mid-2027, in Q2 2027   @Name or @"Full Name"   via Source   70%, 3:1, likely   #tag   if …`;

export function addLogCommand(program: Command): void {
  program
    .command('log')
    .description('log a prediction in one step')
    .argument('[text]', 'what would happen, in one sentence; or a line that says it all, as below')
    .option('--author <name>', 'who predicts')
    .option('--source <name>', 'the outlet in which it appeared')
    .option('--attribution <how>', 'own or reported')
    .option('--wording <how>', 'verbatim, translated or paraphrased')
    .option('--probability <p>', '0.4 or 40%', parseProbability)
    .option('--phrase <words>', 'the words used instead of a number, such as "likely"')
    .option('--said <when>', '2024-12-06, or an instant with its zone; of a line today, unless given')
    .option('--deadline <when>', 'the last day (2025-06-30), or an instant with its zone')
    .option(
      '--deadline-phrase <words>',
      'the words that the deadline follows, such as "by mid-2025"; read where there is no --deadline',
    )
    .option('--quote <text>', 'the words as they stand in the source')
    .option('--url <url>', 'where to read it')
    .option('--tag <tag>', 'a label; may be given several times', collect)
    .option('--sibling-of <id>', 'the same event as that question, with another deadline')
    .addOption(
      new Option('--question <id>', 'a forecast on that question, instead of a new one').conflicts(
        'siblingOf',
      ),
    )
    .addHelpText('after', LINE_HELP)
    .action(async (text: string | undefined, options: LogOptions, command: Command) => {
      requireText(text, options);
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const prediction = { ...toPrediction(text, options), ...(await findRelated(api, options)) };
        shell.answer(await api.POST('/api/v1/predictions', { body: prediction }), tellPrediction);
      });
    });
}

/** What a new question or deadline needs, before a store is opened for it; of a line the API says what it lacks. */
function requireText(text: string | undefined, options: LogOptions): void {
  const { question, siblingOf, deadline, deadlinePhrase } = options;
  if (siblingOf !== undefined && (deadline ?? deadlinePhrase) === undefined)
    throw new CommandFailure(exitCodes.usage, 'Give the --deadline or the --deadline-phrase');
  if (text === undefined && question === undefined && siblingOf === undefined)
    throw new CommandFailure(exitCodes.usage, 'Say in one sentence what would happen, or name a --question');
}

async function findRelated(api: Api, { siblingOf, question }: LogOptions): Promise<Partial<Prediction>> {
  if (siblingOf !== undefined) return { siblingOf: await findQuestion(api, siblingOf) };
  if (question !== undefined) return { questionId: await findQuestion(api, question) };
  return {};
}

function toPrediction(text: string | undefined, options: LogOptions): Prediction {
  const { author, source, attribution, wording, probability, phrase } = options;
  const { said: saidAt, deadline, deadlinePhrase, quote, url, tag: tags } = options;
  const who = { author, source, attribution, wording, quote, url };
  return { text, ...who, probability, phrase, saidAt, deadline, deadlinePhrase, tags };
}
