import { addDays, type Day, type DaySpan, laterOf } from './civil-day.js';
import type { Draft } from './durations.js';
import { PAST_DRAFT } from './past.js';
import { type Bound, type Period, type ReadingContext, resolvePeriod } from './period.js';
import type { Match } from './phrase-table.js';
import { AT_THE_EARLIEST, AT_THE_LATEST, type Bounding, PREPOSITIONS } from './prepositions.js';
import { readBetween, readPeriods } from './range.js';
import { clauseTense, type Tense } from './tense.js';
import { type Token } from './tokens.js';
import { hasHoldingVerb } from './until.js';

export interface Bounded {
  draft: Draft;
  /** a word like "election" follows at once: the period only names an event */
  isNamingEvent: boolean;
}

const EVENT_NOUN =
  /^(elections?|midterms?|primary|primaries|referendum|summit|olympics|games|championships?|cup|vote|ballot|conference|budget|census|season|inauguration|presidential|parliamentary|general|congressional)$/;

/** A preposition and its period at `i`, as days. */
export function boundPeriod(tokens: Token[], i: number, context: ReadingContext): Match<Bounded> | null {
  const between = readBetween(tokens, i, context);
  if (between) return finish(tokens, i, { bounding: 'in', period: between }, context);
  const preposition = PREPOSITIONS.match(tokens, i);
  const period = preposition ? readPeriods(tokens, preposition.next, context) : null;
  if (preposition && period) return finish(tokens, i, { bounding: preposition.value, period }, context);
  const bare = readPeriods(tokens, i, context);
  if (!bare || bare.value.needsPreposition) return null;
  return finish(tokens, i, { bounding: null, period: bare }, context);
}

interface Phrase {
  bounding: Bounding | null;
  period: Match<Period>;
}

function finish(
  tokens: Token[],
  i: number,
  { bounding, period }: Phrase,
  context: ReadingContext,
): Match<Bounded> | null {
  const earliest = AT_THE_EARLIEST.match(tokens, skipQuote(tokens, period.next));
  const latest = earliest ? null : AT_THE_LATEST.match(tokens, period.next);
  const isNot = /^(not|n't|never)$/.test(tokens[i - 1]?.lower ?? '');
  const asked = earliest ? 'earliest' : latest ? 'not-later' : bounding;
  const meant = asked === 'before' && isNot ? 'not-before' : asked;
  const next = earliest?.next ?? latest?.next ?? period.next;
  const isNamingEvent = /year/.test(period.value.ruleId) && EVENT_NOUN.test(tokens[period.next]?.lower ?? '');
  const tense = clauseTense(tokens, i, next);
  const isHeld = meant === 'until' ? hasHoldingVerb(tokens, i) : true;
  return { value: { draft: boundTo(meant, period.value, { tense, isHeld }, context), isNamingEvent }, next };
}

const skipQuote = (tokens: Token[], i: number) => (/^["“”'‘’,]$/.test(tokens[i]?.text ?? '') ? i + 1 : i);

interface Clause {
  tense: Tense | null;
  /** "not … until", "hold off until" */
  isHeld: boolean;
}

const UPPER = new Set<Bounding | null>(['by', 'not-later', 'before', 'until', 'not-before']);

function boundTo(bounding: Bounding | null, period: Period, clause: Clause, context: ReadingContext): Draft {
  if (period.isPast || bounding === 'since' || bounding === 'as-of') return PAST_DRAFT;
  const bound: Bound = bounding === 'by' || bounding === 'before' || bounding === 'not-later' ? 'by' : 'in';
  const looksBack = clause.tense === 'past' || (clause.tense === 'promise' && !UPPER.has(bounding));
  const span = resolvePeriod(period, context.saidOn, bound, looksBack && period.precision !== 'year');
  const isOver = span.end < context.saidOn || (looksBack && span.start <= context.saidOn);
  if (isOver) return PAST_DRAFT;
  if (bounding === 'earliest' || bounding === 'from') return earliestDraft(span, period, bounding);
  return upperDraft(bounding, period, { span, isHeld: clause.isHeld }, context);
}

const earliestDraft = (span: DaySpan, period: Period, bounding: 'earliest' | 'from'): Draft => ({
  kind: 'earliest',
  windowStart: null,
  deadline: null,
  precision: 'vague',
  ruleId: `${bounding}-${period.ruleId}`,
  convention: 'a lower bound, not a deadline; suggested: the end of the period named',
  contested: false,
  alternatives: [],
  suggestion: bounding === 'earliest' ? span.end : null,
});

interface Resolved {
  span: DaySpan;
  isHeld: boolean;
}

function upperDraft(
  bounding: Bounding | null,
  period: Period,
  { span, isHeld }: Resolved,
  context: ReadingContext,
): Draft {
  const { saidOn, conventions } = context;
  const last = lastDay(bounding, period, span, isHeld);
  const isContestedBy = bounding === 'by' && period.isWhole === true;
  const isContestedMiddle = period.part === 'mid' && period.precision === 'half' && !UPPER.has(bounding);
  const startsBefore = addDays(span.start, -1);
  const takesStart = isContestedBy && conventions.byPeriod === 'start';
  const deadline = takesStart ? startsBefore : last;
  if (deadline < saidOn) return PAST_DRAFT;
  const others = [
    ...(isContestedBy ? [takesStart ? last : startsBefore] : []),
    ...(period.alternatives?.(span) ?? []),
  ];
  return {
    kind: UPPER.has(bounding) ? 'deadline' : 'window',
    windowStart:
      bounding === 'before' || bounding === 'until' || bounding === 'not-before'
        ? saidOn
        : laterOf(span.start, saidOn) > deadline
          ? saidOn
          : laterOf(span.start, saidOn),
    deadline,
    precision: period.precision,
    ruleId: `${bounding ?? 'bare'}-${period.ruleId}`,
    convention: conventionOf(bounding, period, isContestedBy, takesStart),
    contested: isContestedBy || isContestedMiddle || (period.contested ?? false),
    alternatives: [...new Set(others)].filter((day) => day !== deadline && day >= saidOn),
    suggestion: null,
  };
}

function lastDay(bounding: Bounding | null, period: Period, span: DaySpan, isHeld: boolean): Day {
  const isPartEnd = period.part === 'end' || period.part === 'rest';
  if (bounding === 'before') return isPartEnd || period.part === 'mid' ? span.end : addDays(span.start, -1);
  const isUntil = bounding === 'until' || bounding === 'not-before';
  if (!isUntil) return span.end;
  if (isPartEnd) return isHeld ? addDays(span.end, -1) : span.end;
  if (period.precision === 'day' && !isHeld) return span.end;
  return addDays(span.start, -1);
}

function conventionOf(
  bounding: Bounding | null,
  period: Period,
  isContestedBy: boolean,
  takesStart: boolean,
): string {
  if (isContestedBy)
    return `“by” a period: ${takesStart ? 'the day before it starts' : 'its last moment'} (contested); ${period.convention}`;
  if (bounding === 'before') return `“before” a period: the day before it starts; ${period.convention}`;
  if (bounding === 'until' || bounding === 'not-before')
    return `“until” a period: the claim covers the days up to the one before it starts; ${period.convention}`;
  return period.convention;
}
