import { seededRandom } from '../support/seeded-random.js';
import type { Row } from './golden-service.js';

export const MS_PER_DAY = 86_400_000;
const START_MS = Date.parse('2020-01-01T00:00:00Z');

/** A question as the generator makes it up. Instants are epoch milliseconds. */
export interface SyntheticQuestion {
  ref: string;
  /** 2 for a binary one, else how many options. */
  optionCount: number;
  openedAt: number;
  closesAt: number;
  knownAt: number | null;
  /** Of a binary one 0..1, else the index of an option; `null` while it is open. */
  outcome: number | 'ambiguous' | 'annulled' | null;
  reference: number | null;
  forecasts: SyntheticForecast[];
}

export interface SyntheticForecast {
  author: string;
  saidAt: number;
  withdrawnAt: number | null;
  /** Of yes, or of each option. */
  probabilities: number[];
}

export interface SyntheticSize {
  seed: number;
  /** What questions are called, and the first of the authors' names. */
  name: string;
  questions: number;
  authors: number;
  /** How many of the authors speak on a question. */
  speakers: number;
  /** Most revisions of one author on one question. */
  revisions: number;
  optionCount: number;
  fractional: boolean;
  /** Whether some are open, ambiguous, annulled, early, and some forecasts late or withdrawn. */
  disorderly: boolean;
}

/** A made-up record, the same for the same seed. */
export function syntheticSet(size: SyntheticSize): SyntheticQuestion[] {
  const random = seededRandom(size.seed);
  return Array.from({ length: size.questions }, (_, index) => syntheticQuestion(index, size, random));
}

function syntheticQuestion(index: number, size: SyntheticSize, random: () => number): SyntheticQuestion {
  const { name, disorderly, optionCount } = size;
  const days = 2 + Math.floor(random() * 90);
  const openedAt = START_MS + Math.floor(random() * 500 * 24) * (MS_PER_DAY / 24);
  const closesAt = openedAt + days * MS_PER_DAY;
  const isEarly = disorderly && random() < 0.3;
  const knownAt = openedAt + Math.round((isEarly ? random() : 1 + 0.2 * random()) * days * 86_400) * 1000;
  const question: SyntheticQuestion = {
    ref: `${name} ${index}`,
    optionCount,
    openedAt,
    closesAt,
    knownAt,
    outcome: outcomeOf(size, random),
    reference: optionCount === 2 && random() < 0.5 ? Math.round(random() * 100) / 100 : null,
    forecasts: [],
  };
  const ruling = disorderly ? random() : 1;
  if (ruling < 0.1) Object.assign(question, { outcome: null, knownAt: null });
  else if (ruling < 0.25) Object.assign(question, { outcome: ruling < 0.17 ? 'ambiguous' : 'annulled' });
  for (const author of pick(size, random)) {
    const count = 1 + Math.floor(random() * size.revisions);
    for (let i = 0; i < count; i++)
      question.forecasts.push(syntheticForecast(author, question, size, random));
  }
  return question;
}

function outcomeOf({ optionCount, fractional }: SyntheticSize, random: () => number): number {
  if (optionCount > 2) return Math.floor(random() * optionCount);
  return fractional ? Math.round(random() * 20) / 20 : Math.round(random());
}

function pick({ name, authors, speakers }: SyntheticSize, random: () => number): string[] {
  const chosen = new Set<number>();
  while (chosen.size < speakers)
    chosen.add(speakers === authors ? chosen.size : Math.floor(random() * authors));
  return [...chosen].map((index) => `${name.split(' ')[0]}-${index}`);
}

function syntheticForecast(
  author: string,
  { openedAt, closesAt }: SyntheticQuestion,
  { disorderly, optionCount }: SyntheticSize,
  random: () => number,
): SyntheticForecast {
  const span = (closesAt - openedAt) / 1000;
  // Some speak a little too early or too late; most round, as people do.
  const share = disorderly ? 1.15 * random() - 0.05 : 0.95 * random();
  const saidAt = openedAt + Math.floor(span * share) * 1000;
  const withdrawn = disorderly && random() < 0.05;
  const decimals = random() < 0.7 ? 100 : 1e7;
  const shares = Array.from({ length: optionCount }, () => random());
  const sum = shares.reduce((total, one) => total + one);
  return {
    author,
    saidAt,
    withdrawnAt: withdrawn ? saidAt + Math.floor(random() * span) * 1000 : null,
    probabilities:
      optionCount === 2 ? [Math.round(shares[0]! * decimals) / decimals] : shares.map((one) => one / sum),
  };
}

/** The set in the import format. */
export function toRows(questions: readonly SyntheticQuestion[]): Row[] {
  const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  return questions.flatMap((question) =>
    question.forecasts.map(({ author, saidAt, withdrawnAt, probabilities }) => ({
      question_ref: question.ref,
      question: question.ref,
      type: question.optionCount === 2 ? 'binary' : 'categorical',
      options:
        question.optionCount === 2 ? null : 'abcdefgh'.slice(0, question.optionCount).split('').join('|'),
      opened_at: iso(question.openedAt),
      deadline: iso(question.closesAt),
      outcome: outcomeCell(question),
      known_at: typeof question.outcome === 'number' ? iso(question.knownAt) : null,
      reference_probability: question.reference,
      author,
      said_at: iso(saidAt),
      withdrawn_at: iso(withdrawnAt),
      probability: probabilities.join('|'),
    })),
  );
}

function outcomeCell({ outcome, optionCount }: SyntheticQuestion): string | null {
  if (outcome === null || typeof outcome === 'string') return outcome;
  if (optionCount > 2) return 'abcdefgh'[outcome]!;
  return outcome === 1 ? 'yes' : String(outcome === 0 ? 'no' : outcome);
}
