import type { CalibrationUnit } from './consistency-band.js';
import { normaliseProbabilities } from './require-probabilities.js';

/**
 * A forecast over K exclusive options as K binary ones, "this option or another?", for calibration. The options share a
 * key, and in a simulated history exactly one of them comes true, so that a question is resampled as a whole.
 *
 * @param drawKey as of a calibration unit
 * @param weighted in order of time, at least one, all over the same options
 * @param outcomeIndex of the option that came true, from 0
 * @returns one unit per option
 * @throws RangeError if there is no forecast, one is not over the same options or does not sum to 1 ± 0.005, or there is
 *   no such option
 */
export function oneVersusRest(
  drawKey: string,
  weighted: readonly { probabilities: readonly number[]; weight: number }[],
  outcomeIndex: number,
): CalibrationUnit[] {
  const vectors = weighted.map((one) => normaliseProbabilities(one.probabilities).probabilities);
  const last = vectors.at(-1) ?? [];
  if (last[outcomeIndex] === undefined || vectors.some((vector) => vector.length !== last.length))
    throw new RangeError('forecasts must be over the same options, one of which came true');
  return last.map((_, option) => ({
    drawKey,
    outcome: option === outcomeIndex ? 1 : 0,
    weighted: weighted.map(({ weight }, index) => ({ probability: vectors[index]![option]!, weight })),
    drawFrom: last.slice(0, option).reduce((sum, probability) => sum + probability, 0),
  }));
}
