import type { Quantile } from '../forecasts/forecast.entity.js';

/** What was said in numbers as a cell of the canonical format: `0.7`, `0.55|0.35|0.1` or `0.25:10|0.5:12`. */
export function toProbabilityCell(probability: number | null, distribution: readonly number[] | null) {
  return distribution ? distribution.join('|') : (probability?.toString() ?? null);
}

export function toQuantilesCell(quantiles: readonly Quantile[] | null): string | null {
  return quantiles && quantiles.map(({ level, value }) => `${level}:${value}`).join('|');
}
