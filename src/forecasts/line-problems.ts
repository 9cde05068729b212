import { looksLikePassage } from '../capture/quick-add/looks-like-passage.js';
import type { FieldError } from '../platform/domain-error.js';
import { describeNoDeadline } from '../questions/read-deadline.js';
import { saysNothing, saysSomething } from './forecast.schemas.js';
import { type LogPrediction, MISSING_DEADLINE, MOST_CLAIM } from './prediction.schemas.js';
import type { LineReading } from './read-line.js';

const missing = (path: string, message: string, hint: string): FieldError => ({
  path,
  code: 'missing',
  message,
  hint,
});

/** What a line lacks, or says so that it cannot be taken; fields that are given beside it are not asked of it. */
export function problemsOfLine(given: LogPrediction, read: LineReading): FieldError[] {
  const { text = '', author } = given;
  if (author === undefined && looksLikePassage(text)) return [passage];
  return [
    claimProblem(read),
    deadlineProblem(given, read),
    likelihoodProblem(given, read),
    authorProblem(given, read),
  ].filter((problem) => problem !== null);
}

const passage: FieldError = {
  path: 'text',
  code: 'passage',
  message: 'text: reads like a passage of a text, not like one line',
  hint: 'Send it to POST /captures, which finds the predictions in it.',
};

function claimProblem({ line, claim }: LineReading): FieldError | null {
  if (claim === null) {
    const phrase = line.likelihood!.phrase;
    return {
      path: 'text',
      code: 'denied_claim',
      message: `text: says “${phrase}” within the claim, which then means its opposite`,
      hint: `Say what would happen, and write “${phrase}” at the end of the line.`,
    };
  }
  if (claim === '')
    return missing(
      'text',
      'text: is missing: the line has marks only',
      'Say in one sentence what would happen.',
    );
  if (claim.length <= MOST_CLAIM) return null;
  return {
    path: 'text',
    code: 'too_big',
    message: `text: the claim must have at most ${MOST_CLAIM} characters`,
    hint: 'Say it in one sentence.',
  };
}

function deadlineProblem(
  { deadline, deadlinePhrase }: LogPrediction,
  { line }: LineReading,
): FieldError | null {
  if (deadline !== undefined || deadlinePhrase !== undefined || line.deadline?.deadline != null) return null;
  if (line.deadline) return describeNoDeadline(line.deadline.phrase, line.deadline);
  return missing('deadline', MISSING_DEADLINE, 'Or write it into the line, such as “by mid-2027”.');
}

function likelihoodProblem(given: LogPrediction, { line: { likelihood } }: LineReading): FieldError | null {
  if (saysSomething(given)) return null;
  if (likelihood === null)
    return missing(
      'probability',
      saysNothing.error,
      'Or write it into the line, such as 70%, 3:1 against, or likely.',
    );
  if (likelihood.kind === 'verbal' || likelihood.kind === 'modal' || likelihood.probability !== null)
    return null;
  const readings = likelihood.choices.map(
    ({ probability, why }) => `${Math.round(probability * 100)}% (${why})`,
  );
  return {
    path: 'probability',
    code: 'ambiguous_odds',
    message: `probability: “${likelihood.phrase}” can mean several things`,
    hint: readings.length > 0 ? `Write one of: ${readings.join(', ')}.` : 'Write a percentage.',
  };
}

function authorProblem({ author: given }: LogPrediction, { author }: LineReading): FieldError | null {
  if (given !== undefined) return null;
  if (author === null)
    return missing(
      'author',
      'is missing; it must be text',
      'Or write who predicts into the line, such as @Putin.',
    );
  if (!author.isAmbiguous) return null;
  return {
    path: 'author',
    code: 'several_authors',
    message: `author: several are called “${author.called}”`,
    hint: `Write one in full: ${author.others.map(({ name }) => `@"${name}"`).join(', ')}.`,
  };
}
