import { boundPeriod, type Bounded } from './bound-period.js';
import type { Day } from './civil-day.js';
import { DEFAULT_CONVENTIONS, type DeadlineConventions } from './conventions.js';
import { type Draft, readDuration } from './durations.js';
import { readEvent } from './events.js';
import { readHorizon } from './horizon.js';
import type { ReadingContext } from './period.js';
import type { Match } from '../words/phrase-table.js';
import { PAST_READING, readPastPhrase } from './past.js';
import type { DeadlineReading } from './reading.js';
import { readThisTimeNext } from './this-time-next.js';
import { clauseTense } from './tense.js';
import { type Token, tokenize } from '../words/tokens.js';
import { readVaguePhrase } from './vague.js';

type Reading = Omit<DeadlineReading, 'span' | 'phrase'>;
type Reader = (tokens: Token[], i: number, context: ReadingContext) => Match<Draft> | null;

/** In this order: what takes a date away comes before what gives one. */
const READERS: Reader[] = [
  readPastPhrase,
  readThisTimeNext,
  readHorizon,
  readVaguePhrase,
  readDuration,
  readEvent,
];

/**
 * Every phrase about time in a sentence, in order, with the days it means.
 * @param text one sentence or clause (longer text works; tenses are then looked for in the neighbourhood)
 * @param saidOn the day it was said or published, `yyyy-mm-dd`
 */
export function findDeadlines(
  text: string,
  saidOn: Day,
  conventions: Partial<DeadlineConventions> = {},
): DeadlineReading[] {
  const tokens = tokenize(text);
  const context = { saidOn, conventions: { ...DEFAULT_CONVENTIONS, ...conventions } };
  const readings: DeadlineReading[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = readAt(tokens, i, context);
    if (match) readings.push(withSpan(match.value, text, tokens, [i, match.next]));
    i = match ? Math.max(match.next, i + 1) : i + 1;
  }
  return readings;
}

function readAt(tokens: Token[], i: number, context: ReadingContext): Match<Reading> | null {
  if (!/^[\p{L}\d'’‘]/u.test(tokens[i]?.text ?? '')) return null;
  const bounded: Match<Bounded> | null = boundPeriod(tokens, i, context);
  for (const reader of READERS) {
    const match = reader(tokens, i, context);
    if (!match) continue;
    const isShorterEvent = match.value.kind === 'event' && bounded && !bounded.value.isNamingEvent;
    if (!isShorterEvent) return { value: followTense(tokens, i, match), next: match.next };
  }
  return bounded && { value: bounded.value.draft, next: bounded.next };
}

/** "destroyed in two weeks", "soon fell": a length of time in a past clause is background. */
function followTense(tokens: Token[], i: number, { value, next }: Match<Draft>): Reading {
  const { followsTense, ...draft } = value;
  const isBackground = followsTense && draft.kind !== 'past' && clauseTense(tokens, i, next) === 'past';
  return isBackground ? { ...PAST_READING, ruleId: 'past-tense' } : draft;
}

function withSpan(
  reading: Reading,
  text: string,
  tokens: Token[],
  [from, next]: [number, number],
): DeadlineReading {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { span: [start, end], phrase: text.slice(start, end), ...reading };
}
