import { findLikelihoods } from '../likelihood/find-likelihoods.js';
import type { Likelihood } from '../likelihood/likelihood.js';
import { readBareOdds } from '../likelihood/odds.js';
import { readDecimal, readPercentage } from '../likelihood/percentages.js';
import { type Token } from '../words/tokens.js';

export interface LineLikelihood {
  likelihood: Likelihood;
  /** stands apart from the claim, so it is taken out of it */
  isApart: boolean;
}

/**
 * The likelihood of a quick-add line. A bare "70%" or "3 to 1" counts where it stands apart: at either end of the line
 * or after a mark; inside the claim ("inflation above 5%") it needs a word for chance beside it.
 * @param claimEnd where the first mark or deadline starts
 */
export function readLineLikelihood(
  line: string,
  tokens: Token[],
  claimEnd: number,
  scaleId: string,
): LineLikelihood | null {
  const bare = readBare(line, tokens, claimEnd);
  if (bare) return { likelihood: bare, isApart: true };
  const found = findLikelihoods(line, scaleId);
  const apart = found.findLast(({ span }) => span[0] >= claimEnd);
  if (apart) return { likelihood: apart, isApart: true };
  const inClaim = found.find(({ kind }) => kind !== 'modal') ?? found[0];
  if (!inClaim) return null;
  const rest = line.slice(inClaim.span[1], claimEnd).trim();
  return { likelihood: inClaim, isApart: rest === '' && inClaim.span[0] > 0 };
}

function readBare(line: string, tokens: Token[], claimEnd: number): Likelihood | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const start = tokens[i]?.start ?? 0;
    if (start < claimEnd && i > 0) continue;
    if (isInsideNumber(tokens, i)) continue;
    const odds = readBareOdds(tokens, i);
    if (odds)
      return build(line, tokens, [i, odds.next], {
        ...odds.value,
        isScored: odds.value.probability !== null,
      });
    const percentage = readPercentage(tokens, i) ?? readDecimal(tokens, i);
    if (!percentage) continue;
    const { low, point, high } = percentage.value;
    const numbers = { low: low / 100, probability: point / 100, high: high / 100 };
    return build(line, tokens, [i, percentage.next], {
      kind: 'percentage',
      ...numbers,
      choices: [],
      isScored: true,
    });
  }
  return null;
}

/** "10-15%", "60 to 70%", "2.5%": the second half of a number or range. */
function isInsideNumber(tokens: Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (/^(to|and)$/.test(before?.lower ?? ''))
    return /^\d/.test(tokens[i - 2]?.text ?? '') || tokens[i - 2]?.text === '%';
  return before?.end === token?.start && /^[-–.,:/\d]/.test(before?.text ?? '');
}

type Numbers = Pick<Likelihood, 'kind' | 'low' | 'probability' | 'high' | 'choices' | 'isScored'>;

function build(line: string, tokens: Token[], [from, next]: [number, number], numbers: Numbers): Likelihood {
  const span: [number, number] = [tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  return {
    span,
    phrase: line.slice(...span),
    isFlipped: false,
    isDenied: false,
    scaleId: null,
    pointRule: 'arithmetic',
    ...numbers,
  };
}
