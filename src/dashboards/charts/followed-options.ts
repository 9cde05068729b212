import type { Outcome } from '../pages/props/common.js';
import type { QuestionForecast } from '../pages/props/question.js';

/** How many options get a chart of their own. */
export const MOST_FOLLOWED = 6;

/**
 * The options worth following over time, in the order of the question: the one that came true, then those that were
 * given most at some time.
 */
export function followedOptions(
  options: readonly string[],
  forecasts: readonly QuestionForecast[],
  outcome: Outcome | null,
  most = MOST_FOLLOWED,
): string[] {
  const highest = new Map(options.map((option) => [option, option === outcome ? 2 : 0]));
  for (const { likelihood } of forecasts) {
    for (const { option, probability } of likelihood.distribution ?? [])
      highest.set(option, Math.max(highest.get(option) ?? 0, probability));
  }
  const kept = new Set(
    options.toSorted((a, b) => (highest.get(b) ?? 0) - (highest.get(a) ?? 0)).slice(0, most),
  );
  return options.filter((option) => kept.has(option));
}

/** What was said of one option alone, as of a question of its own. */
export function forecastsOfOption(
  forecasts: readonly QuestionForecast[],
  option: string,
): QuestionForecast[] {
  return forecasts.flatMap((forecast) => {
    const said = forecast.likelihood.distribution?.find((one) => one.option === option);
    if (!said) return [];
    return [{ ...forecast, likelihood: { ...forecast.likelihood, probability: said.probability } }];
  });
}
