import { readCount } from '../words/count.js';
import { type Match, PhraseTable } from '../words/phrase-table.js';
import { isDash, type Token } from '../words/tokens.js';
import { hasChanceBefore, LINK } from './near-chance.js';
import type { Choice, Likelihood } from './likelihood.js';

type Draft = Pick<Likelihood, 'kind' | 'low' | 'probability' | 'high' | 'choices'>;

const EVEN = new PhraseTable<true>([
  [
    'fifty fifty|50 / 50|50 50|coin flip|a coin flip|coin toss|a coin toss|toss up|a toss up|even odds|even money',
    true,
  ],
]);

const exact = (probability: number, kind: Likelihood['kind']): Draft => ({
  kind,
  low: probability,
  probability,
  high: probability,
  choices: [],
});

/** "50/50", "one in three" beside a word for chance, "3 to 1 against". Bare odds are asked. */
export function readOdds(tokens: Token[], i: number): Match<Draft> | null {
  const even = EVEN.match(tokens, i);
  if (even) return { value: exact(0.5, 'fraction'), next: even.next };
  const first = readCount(tokens, i);
  if (!first || first.value <= 0) return null;
  return readFraction(tokens, i, first) ?? readRatio(tokens, i, first);
}

const CHANCE = /^(chances?|odds|probability|likelihood|shot|risk|possibility)$/;

function readFraction(tokens: Token[], i: number, first: Match<number>): Match<Draft> | null {
  const at = isDash(tokens[first.next]) ? first.next + 1 : first.next;
  const isOutOf = tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of';
  if (tokens[at]?.lower !== 'in' && !isOutOf) return null;
  const start = isOutOf ? at + 2 : at + 1;
  const whole = readCount(tokens, isDash(tokens[start]) ? start + 1 : start);
  if (!whole || whole.value <= first.value || whole.value > 1000) return null;
  const isLinked = LINK.test(tokens[i - 1]?.lower ?? '') && hasChanceBefore(tokens, i);
  const isBeside = isLinked || isChanceAround(tokens, i, whole.next);
  return isBeside ? { value: exact(first.value / whole.value, 'fraction'), next: whole.next } : null;
}

const isChanceAround = (tokens: Token[], from: number, next: number) =>
  [next, next + 1, from - 1, from - 2, from - 3, from - 4].some((at) => CHANCE.test(tokens[at]?.lower ?? ''));

const SIDES = new PhraseTable<'against' | 'for'>([
  ['against|underdog|outsider|long shot|longshot', 'against'],
  ['on|in favor|in favour|favorite|favourite|for|that', 'for'],
]);

function readRatio(tokens: Token[], i: number, first: Match<number>): Match<Draft> | null {
  const joiner = tokens[first.next];
  const isTo = joiner?.lower === 'to' || (isDash(joiner) && tokens[first.next + 1]?.lower === 'to');
  const isSlash = joiner?.text === '/' || joiner?.text === ':' || isDash(joiner);
  if (!isTo && !isSlash) return null;
  const at = first.next + (isTo && isDash(joiner) ? 2 : 1);
  const second = readCount(tokens, isDash(tokens[at]) ? at + 1 : at);
  if (!second || second.value <= 0) return null;
  const side = SIDES.match(tokens, isDash(tokens[second.next]) ? second.next + 1 : second.next);
  const isNamed = [i - 1, i - 2, i - 3, second.next].some((near) =>
    /^(odds|bet|betting|priced)$/.test(tokens[near]?.lower ?? ''),
  );
  const isSideTrusted =
    side !== null && (side.value === 'against' || isNamed || tokens[second.next]?.lower !== 'for');
  if (
    !isNamed &&
    !(side && isSideTrusted && tokens[second.next]?.lower !== 'on' && tokens[second.next]?.lower !== 'that')
  )
    return null;
  return {
    value: ratio(first.value, second.value, isSideTrusted ? side.value : null),
    next: isSideTrusted && tokens[second.next]?.lower !== 'that' ? side.next : second.next,
  };
}

/** Bare "a to b": both readings are offered and none is chosen. */
export function ratio(a: number, b: number, side: 'against' | 'for' | null): Draft {
  const [against, on] = [b / (a + b), a / (a + b)];
  if (side) return exact(side === 'against' ? against : on, 'odds');
  const choices: Choice[] = [
    { probability: on, why: `odds on: ${a} of ${a + b}` },
    { probability: against, why: `odds against: ${b} of ${a + b}` },
  ];
  return { kind: 'odds', low: null, probability: null, high: null, choices };
}

/** "3 to 1", "3:1", "3-to-1 against", "50/50", "1 in 4": odds that stand on their own. */
export function readBareOdds(tokens: Token[], i: number): Match<Draft> | null {
  const even = EVEN.match(tokens, i);
  if (even) return { value: exact(0.5, 'fraction'), next: even.next };
  const first = readCount(tokens, i);
  if (!first || first.value <= 0) return null;
  const joiner = isDash(tokens[first.next]) ? first.next + 1 : first.next;
  const word = tokens[joiner]?.lower ?? '';
  const second = /^(to|:|in|\/)$/.test(word)
    ? readCount(tokens, isDash(tokens[joiner + 1]) ? joiner + 2 : joiner + 1)
    : null;
  if (!second || second.value <= 0) return null;
  if (word === 'in')
    return second.value > first.value
      ? { value: exact(first.value / second.value, 'fraction'), next: second.next }
      : null;
  const side = SIDES.match(tokens, second.next);
  const isSide = side !== null && !/^(for|that)$/.test(tokens[second.next]?.lower ?? '');
  return {
    value: ratio(first.value, second.value, isSide ? side.value : null),
    next: isSide ? side.next : second.next,
  };
}
