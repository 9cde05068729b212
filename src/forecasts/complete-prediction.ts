import type { EntityManager } from 'typeorm';
import type { DeadlineReading } from '../capture/deadline/reading.js';
import { readSourceMeaning } from '../parties/source-meaning.js';
import { DomainError, type FieldError } from '../platform/domain-error.js';
import {
  dayOf,
  describeNoDeadline,
  endOfDay,
  type GivenDeadline,
  readDeadlinePhrase,
} from '../questions/read-deadline.js';
import { problemsOfLine } from './line-problems.js';
import { isLine, type LogPrediction } from './prediction.schemas.js';
import { type LineReading, readLine, saidLikelihood } from './read-line.js';
import { saysSomething } from './forecast.schemas.js';

/** A prediction with all that it needs. */
export type CompletePrediction = LogPrediction & { author: string; saidAt: Date };

export interface Completed {
  prediction: CompletePrediction;
  /** How its deadline was read, where it was given in words. */
  reading: DeadlineReading | null;
}

/**
 * Reads what a prediction gives in words: a quick-add line as its text, a phrase as its deadline. Fields that are given
 * win over what the line says.
 * @throws DomainError that names every field that is missing or cannot be read, and how to mend it
 */
export async function completePrediction(
  tx: EntityManager,
  given: LogPrediction,
  now: Date,
): Promise<Completed> {
  const saidAt = given.saidAt ?? new Date(dayOf(now));
  const phrase = await readGivenPhrase(tx, given, saidAt);
  if (!isLine(given)) {
    if (phrase.problem) throw refusal([phrase.problem]);
    const deadline = given.deadline ?? phrase.deadline;
    return { prediction: { ...given, author: given.author!, saidAt, deadline }, reading: phrase.reading };
  }
  const read = await readLine(tx, given.text!, { saidOn: dayOf(saidAt), source: given.source });
  const problems = [...problemsOfLine(given, read), ...(phrase.problem ? [phrase.problem] : [])];
  if (problems.length > 0) throw refusal(problems);
  const said = { ...fieldsOfLine(given, read), ...given, text: read.claim!, saidAt };
  if (phrase.deadline) return { prediction: { ...said, deadline: phrase.deadline }, reading: phrase.reading };
  return { prediction: said, reading: given.deadline ? null : read.line.deadline };
}

/** What a line says, of the fields that are not given. */
function fieldsOfLine(given: LogPrediction, { line, author, source }: LineReading) {
  const { deadline, likelihood, tags, condition } = line;
  return {
    author: author?.known?.name ?? author?.called ?? '',
    ...(source && { source: source.known?.name ?? source.called }),
    ...(deadline?.deadline && { deadline: endOfDay(deadline.deadline), deadlinePhrase: deadline.phrase }),
    ...(likelihood && !saysSomething(given) && saidLikelihood(likelihood)),
    ...(tags.length > 0 && { tags: tags.map((tag) => tag.toLowerCase()) }),
    ...(condition !== null && { condition }),
  };
}

interface ReadPhrase {
  deadline?: GivenDeadline;
  reading: DeadlineReading | null;
  problem?: FieldError;
}

/** A deadline that is given in words alone. */
async function readGivenPhrase(
  tx: EntityManager,
  { deadline, deadlinePhrase, source }: LogPrediction,
  saidAt: Date,
): Promise<ReadPhrase> {
  if (deadline !== undefined || deadlinePhrase === undefined) return { reading: null };
  const conventions = source === undefined ? {} : (await readSourceMeaning(tx, source)).conventions;
  const reading = readDeadlinePhrase(deadlinePhrase, dayOf(saidAt), conventions);
  if (reading?.deadline == null) return { reading, problem: describeNoDeadline(deadlinePhrase, reading) };
  return { reading, deadline: endOfDay(reading.deadline) };
}

function refusal(problems: FieldError[]): DomainError {
  return new DomainError('invalid', problems[0]!.code, problems[0]!.message, problems);
}
