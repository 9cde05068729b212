import type { Likelihood, Outcome } from '../pages/props/common.js';

/** What was said of what came true: of a question with options that is one of them, so that it came to 1. */
export function saidAndCame(
  { probability, distribution }: Likelihood,
  outcome: Outcome | null,
): { said: number | null; came: number | null } {
  const option = distribution?.find((one) => one.option === outcome);
  if (option) return { said: option.probability, came: 1 };
  if (outcome === 'yes') return { said: probability, came: 1 };
  if (outcome === 'no') return { said: probability, came: 0 };
  return { said: probability, came: typeof outcome === 'number' ? outcome : null };
}
