import type { Match } from '../words/phrase-table.js';
import { type Token, tokenize } from '../words/tokens.js';
import type { Likelihood } from './likelihood.js';
import { isNearChance, isOldValue } from './near-chance.js';
import { readOdds } from './odds.js';
import { readDecimal, readPercentage, widen } from './percentages.js';
import { readModal, readVerbal } from './verbal.js';

type Draft = Omit<Likelihood, 'span' | 'phrase'>;

const UNSCALED = { isFlipped: false, isDenied: false, scaleId: null, pointRule: 'arithmetic' };

/**
 * Every statement of likelihood in a sentence, in order.
 * @param scaleId the scale on which verbal probabilities are read; the surveys of readers fill its gaps
 */
export function findLikelihoods(text: string, scaleId: string): Likelihood[] {
  const tokens = tokenize(text);
  const found: Likelihood[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = readNumber(tokens, i) ?? readVerbal(tokens, i, scaleId) ?? readModal(tokens, i);
    if (match) found.push(withSpan(match.value, text, tokens, [i, match.next]));
    i = match?.next ?? i + 1;
  }
  return found;
}

function readNumber(tokens: Token[], i: number): Match<Draft> | null {
  const percentage = readPercentage(tokens, i) ?? readDecimal(tokens, i);
  if (percentage && isNearChance(tokens, i, percentage.next) && !isOldValue(tokens, i)) {
    const { low, point, high } = widen(tokens, i, percentage.value);
    const numbers = { low: low / 100, probability: point / 100, high: high / 100 };
    return {
      value: { kind: 'percentage', ...numbers, isScored: true, choices: [], ...UNSCALED },
      next: percentage.next,
    };
  }
  const odds = readOdds(tokens, i);
  return (
    odds && {
      value: { ...UNSCALED, ...odds.value, isScored: odds.value.probability !== null },
      next: odds.next,
    }
  );
}

function withSpan(draft: Draft, text: string, tokens: Token[], [from, next]: [number, number]): Likelihood {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { span: [start, end], phrase: text.slice(start, end), ...draft };
}

const RANK: Record<Likelihood['kind'], number> = { percentage: 4, fraction: 4, odds: 4, verbal: 3, modal: 1 };

/** The statement that belongs to a deadline: a number before a phrase before a modal, and of equals the nearest. */
export function likelihoodFor(
  likelihoods: readonly Likelihood[],
  near: [number, number] | null,
): Likelihood | null {
  const distance = ({ span }: Likelihood) => {
    if (!near) return span[0];
    // one that follows the deadline mostly belongs to the next claim
    return span[0] >= near[1] ? (span[0] - near[1]) * 2 : Math.max(0, near[0] - span[1]);
  };
  const ranked = likelihoods.toSorted((a, b) => RANK[b.kind] - RANK[a.kind] || distance(a) - distance(b));
  return ranked[0] ?? null;
}
