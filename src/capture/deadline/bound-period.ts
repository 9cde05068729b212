import { boundTo } from './bound.js';
import type { Draft } from './durations.js';
import type { Period, ReadingContext } from './period.js';
import { type Match, PhraseTable } from '../words/phrase-table.js';
import { partOf } from './parts.js';
import { AT_THE_EARLIEST, AT_THE_LATEST, type Bounding, PREPOSITIONS } from './prepositions.js';
import { isComparedWith, isContrasted, namesPastEvent, tellsWhenSaid } from './background.js';
import { PAST_READING } from './past.js';
import { readBetween, readPeriods } from './range.js';
import { clauseTense } from './tense.js';
import { type Token } from '../words/tokens.js';
import { skipTimeOfDay } from './time-of-day.js';
import { hasHoldingVerb } from './until.js';

export interface Bounded {
  draft: Draft;
  /** a word like "election" follows at once: the period only names an event */
  isNamingEvent: boolean;
}

/** What follows is the upper end: "between now and June". */
const BETWEEN_NOW = new PhraseTable<true>([
  ['between now and|between today and|from now to|from now through|from now till|from today to', true],
]);

const EVENT_NOUN =
  /^(elections?|midterms?|primary|primaries|referendum|summit|olympics|games|championships?|cup|vote|ballot|conference|budget|census|season|recess|inauguration|presidential|parliamentary|general|congressional)$/;

/** A preposition and its period at `i`, as days. */
export function boundPeriod(tokens: Token[], i: number, context: ReadingContext): Match<Bounded> | null {
  const between = readBetween(tokens, i, context);
  if (between) return finish(tokens, i, { bounding: 'in', period: between }, context);
  const fromNow = BETWEEN_NOW.match(tokens, i);
  const upTo = fromNow && readPeriods(tokens, fromNow.next, context);
  if (upTo) return finish(tokens, i, { bounding: 'by', period: upTo }, context);
  const recurring = /^(in|during)$/.test(tokens[i]?.lower ?? '') ? readPeriods(tokens, i + 1, context) : null;
  // "ice-free in the summer by 2040": the year counts
  const byYear =
    recurring && isEveryYear(recurring.value) && /^(by|before)$/.test(tokens[recurring.next]?.lower ?? '');
  if (byYear) return boundPeriod(tokens, recurring.next, context);
  const preposition = PREPOSITIONS.match(tokens, i);
  const period = preposition ? readPeriods(tokens, skipTimeOfDay(tokens, preposition.next), context) : null;
  if (preposition && period && !isClassOf(tokens, i))
    return finish(
      tokens,
      i,
      { bounding: preposition.value, period: untilOver(tokens, preposition.value, period) },
      context,
    );
  // "each Friday": every one of them
  if (/^(each|every|most)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  if (isContrasted(tokens, i) || isClassOf(tokens, i - 1)) return null;
  const bare = readPeriods(tokens, i, context);
  if (!bare || (bare.value.needsPreposition && !standsAlone(tokens, i, bare))) return null;
  return finish(tokens, i, { bounding: null, period: bare }, context);
}

/** "before May is out" */
const untilOver = (tokens: Token[], bounding: Bounding, period: Match<Period>): Match<Period> =>
  /^(before|by|until)$/.test(bounding) &&
  tokens[period.next]?.lower === 'is' &&
  /^(out|over|up)$/.test(tokens[period.next + 1]?.lower ?? '')
    ? { value: partOf('end', period.value), next: period.next + 2 }
    : period;

/** "the class of 2028" */
const isClassOf = (tokens: Token[], i: number) =>
  tokens[i]?.lower === 'of' && /^(class|model|vintage|generation)$/.test(tokens[i - 1]?.lower ?? '');

const isEveryYear = ({ ruleId, isCyclic }: Period) => isCyclic && /^(season|month)$/.test(ruleId);

/** "September at the earliest", "the October deadline", "will vote today". */
const standsAlone = (tokens: Token[], i: number, { value, next }: Match<Period>) =>
  AT_THE_EARLIEST.match(tokens, next) !== null ||
  AT_THE_LATEST.match(tokens, next) !== null ||
  (/^(month|range)$/.test(value.ruleId) &&
    /^(the|its|their|his|her|our)$|'s$/.test(tokens[i - 1]?.lower ?? '') &&
    /^(deadline|vote|elections?|meetings?|summit|session|budget|referendum|decision|hearing|launch|conference|review|window|period)$/.test(
      tokens[next]?.lower ?? '',
    )) ||
  isSubject(tokens, i, value.ruleId, next) ||
  (value.ruleId === 'relative-day' &&
    !isReported(tokens[i - 1]?.lower ?? '') &&
    tokens
      .slice(Math.max(0, i - REACH), i)
      .some(({ lower }) => /^(will|could|may|scheduled|set|due|expected|planned|plans)$/.test(lower)));
const REACH = 24;
/** "he said today" */
const isReported = (word: string) =>
  /^(said|says|told|announced|reported|wrote|released|published)$/.test(word);

/** "Spring will bring", "October should see"; but not "May will say" */
const isSubject = (tokens: Token[], i: number, ruleId: string, next: number) =>
  /^(month|season)$/.test(ruleId) &&
  (i === 0 || tokens[i - 1]?.text === ',') &&
  tokens[i]?.lower !== 'may' &&
  /^(will|should|could|would)$/.test(tokens[next]?.lower ?? '') &&
  /^(see|bring|be|mark|witness|likely|probably|also|prove|reveal|show|decide|test)$/.test(
    tokens[next + 1]?.lower ?? '',
  );

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
  const isUntil = bounding?.startsWith('until') === true;
  const earliest = isUntil ? null : AT_THE_EARLIEST.match(tokens, skipQuote(tokens, period.next));
  const latest = earliest ? null : AT_THE_LATEST.match(tokens, period.next);
  const isNot = /^(not|n't|never)$/.test(tokens[i - 1]?.lower ?? '');
  const asked = earliest ? 'earliest' : latest ? 'not-later' : bounding;
  const meant = asked === 'before' && isNot ? 'not-before' : asked;
  const next = earliest?.next ?? latest?.next ?? period.next;
  const isNamingEvent =
    /year|season/.test(period.value.ruleId) && EVENT_NOUN.test(tokens[period.next]?.lower ?? '');
  if (
    isComparedWith(tokens, i, period.value.isCyclic) ||
    namesPastEvent(tokens, i, period) ||
    tellsWhenSaid(tokens, i, period)
  )
    return { value: { draft: PAST_READING, isNamingEvent }, next };
  const tense = clauseTense(tokens, i, next);
  const isHeld = meant === 'until' ? hasHoldingVerb(tokens, i) : true;
  return { value: { draft: boundTo(meant, period.value, { tense, isHeld }, context), isNamingEvent }, next };
}

const skipQuote = (tokens: Token[], i: number) => (/^["“”'‘’,]$/.test(tokens[i]?.text ?? '') ? i + 1 : i);
