import { describe, expect, it } from '@jest/globals';
import type { PhraseSums } from './phrase-sums.js';
import { verbalBands } from './verbal-bands.js';

/** “Likely” (0.55, 0.675, 0.8) on so many questions, each open for twice as long as it was in force. */
function likely(questions: number, came: number, more: Partial<PhraseSums> = {}): PhraseSums {
  const [w, wy] = [questions, came];
  const whose = { subjectId: 'isw', attribution: null, scope: 'all' } as const;
  const range = { low: 0.55, point: 0.675, high: 0.8 };
  return { ...whose, ...range, w, wy, wyy: wy, gw: w / 2, gwy: wy / 2, gwyy: wy / 2, ...more };
}

const meanBrier = (p: number, questions: number, came: number) =>
  (came * (1 - p) ** 2 + (questions - came) * p ** 2) / questions;

describe('other readings of phrases', () => {
  it('move the mean Brier score between the best and the worst of them', () => {
    const { brier } = verbalBands([likely(10, 6)], 10, meanBrier(0.675, 10, 6))!;
    expect(brier.low).toBeCloseTo(meanBrier(0.6, 10, 6), 12);
    expect(brier.high).toBeCloseTo(meanBrier(0.8, 10, 6), 12);
  });

  it('move gain the other way, by as much of the scheduled time as the phrase was in force', () => {
    const { gain } = verbalBands([likely(10, 6)], 10, meanBrier(0.675, 10, 6))!;
    const asRead = meanBrier(0.675, 10, 6);
    expect(gain.low).toBeCloseTo((asRead - meanBrier(0.8, 10, 6)) / 2, 12);
    expect(gain.high).toBeCloseTo((asRead - meanBrier(0.6, 10, 6)) / 2, 12);
  });

  it('leave numbers as they are', () => {
    const mixed = (10 * meanBrier(0.675, 10, 6) + 10 * 0.04) / 20;
    const { brier } = verbalBands([likely(10, 6)], 20, mixed)!;
    expect(brier.high).toBeCloseTo((10 * meanBrier(0.8, 10, 6) + 0.4) / 20, 12);
  });

  it('are none where a person said what a phrase is worth', () => {
    expect(verbalBands([likely(10, 6, { low: 0.675, high: 0.675 })], 10, 0.2)).toBeNull();
    expect(verbalBands([], 10, 0.2)).toBeNull();
  });
});
