import fc from 'fast-check';
import type { Pool } from './pool.js';

const word = fc.constantFrom(
  'strait',
  'treaty',
  'missile',
  'election',
  'ceasefire',
  'inflation',
  'Кремль',
  'été',
  '港',
  'bridge',
);
const phrases = [
  'likely',
  'unlikely',
  'will',
  'could',
  'almost certain',
  '70%',
  '3 to 1',
  'a remote chance',
  'roughly even chance',
];

export const sentence: fc.Arbitrary<string> = fc
  .tuple(word, word, fc.nat({ max: 99_999 }))
  .map(([a, b, n]) => `The ${a} holds until the ${b} number ${n}`);

/** A day that has passed. */
export const pastDay: fc.Arbitrary<string> = day(2016, 2025);
export const futureDay: fc.Arbitrary<string> = day(2028, 2035);
/** Nearer than the horizon beyond which nothing is put off. */
export const soonDay: fc.Arbitrary<string> = day(2028, 2028);
export const anyDay: fc.Arbitrary<string> = day(2000, 2040);

export const phrase: fc.Arbitrary<string> = fc.constantFrom(...phrases);
export const probability: fc.Arbitrary<number> = fc.nat({ max: 100 }).map((percent) => percent / 100);

export const newName = (what: string): fc.Arbitrary<string> =>
  fc.nat({ max: 4000 }).map((n) => `${what} ${n}`);

function day(from: number, to: number): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(Date.UTC(from, 0, 2)), max: new Date(Date.UTC(to, 11, 30)), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

/** What makes sense under the name of a field, where its schema says too little. */
export function meaningfulFields(pool: Pool): Record<string, fc.Arbitrary<unknown>> {
  const author = fc.oneof(pool.id('author'), newName('Author'));
  const source = fc.oneof(pool.id('source'), newName('Source'));
  return {
    text: sentence,
    author,
    source,
    publication: newName('Paper'),
    saidAt: pastDay,
    openedAt: pastDay,
    withdrawnAt: pastDay,
    happenedOn: pastDay,
    knownAt: pastDay,
    knownFrom: pastDay,
    knownTo: futureDay,
    asOf: fc.constantFrom('2026-01-01', '2026-06-30T12:00:00Z'),
    deadline: futureDay,
    closesAt: futureDay,
    nextCheckOn: futureDay,
    reviewOn: futureDay,
    deadlinePhrase: fc.constantFrom('by mid-2030', 'in the second half of 2031', 'within five years'),
    phrase,
    scale: fc.constantFrom('icd-203', 'kent-1964', 'ipcc-ar5-ar6'),
    url: fc.nat().map((n) => `https://example.org/${n}?a=b#c`),
    language: fc.constantFrom('en', 'ru', 'de-AT'),
    tag: fc.constantFrom('strait', 'war'),
    cursor: fc.constant(undefined),
    limit: fc.constantFrom(1, 20, 100),
    level: fc.constantFrom(0.8, 0.9, 0.95),
    q: word,
    collection: fc.constantFrom('default', 'fuzz'),
    seq: pool.id('entry'),
    size: fc.constant(undefined),
    eventId: pool.id('event'),
    questionId: pool.id('binaryQuestion'),
    siblingOf: pool.id('binaryQuestion'),
    toQuestionId: pool.id('binaryQuestion'),
  };
}
