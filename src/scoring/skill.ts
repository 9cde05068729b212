/**
 * Brier skill score: 1 − mean Brier / mean reference Brier. Range −∞..1, higher is better, 0 = no better than the
 * reference, no unit. Not comparable between authors who forecast different questions.
 *
 * @param meanBrier own mean, ≥ 0
 * @param meanReferenceBrier of the reference forecasts on the same questions, ≥ 0
 * @returns null where the reference was perfect, so that the ratio is undefined
 * @throws RangeError if either mean is negative or not a number
 */
export function skill(meanBrier: number, meanReferenceBrier: number): number | null {
  if (!(meanBrier >= 0 && meanReferenceBrier >= 0)) throw new RangeError('a mean Brier score is at least 0');
  return meanReferenceBrier === 0 ? null : 1 - meanBrier / meanReferenceBrier;
}
