import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedGap } from './folded-gap.js';
import { foldedGapBand } from './folded-gap-band.js';
import type { PhraseRecord } from './verbal-band.js';

function phrase(low: number, high: number, ...outcomes: number[]): PhraseRecord {
  const sum = outcomes.reduce((total, y) => total + y, 0);
  return { low, high, weight: outcomes.length, wy: sum, wyy: sum };
}

describe('foldedGapBand', () => {
  it('runs from the least to the most confident reading', () => {
    expect(foldedGapBand([phrase(0.6, 0.9, 1, 1, 1, 0)])).toEqual({
      low: expect.closeTo(-0.15, 12),
      high: expect.closeTo(0.15, 12),
    });
    expect(foldedGapBand([phrase(0.1, 0.3, 0, 0, 0, 0)])).toEqual({
      low: expect.closeTo(-0.3, 12),
      high: expect.closeTo(-0.1, 12),
    });
  });

  it('holds 0 where a phrase may mean even odds', () => {
    const { low, high } = foldedGapBand([phrase(0.4, 0.6, 1, 1)])!;
    expect(low).toBeCloseTo(-0.5, 12);
    expect(high).toBeCloseTo(0.6, 12);
    expect(foldedGapBand([phrase(0.5, 0.5, 1)])).toEqual({ low: 0, high: 0 });
  });

  it('holds the mean gap of every reading, numeric forecasts included', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const given = fc.record({
      ends: fc.tuple(share, share).map((ends) => ends.toSorted((a, b) => a - b)),
      point: share,
      outcomes: fc.array(fc.constantFrom(0, 1), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 4 }), share, (phrases, gap) => {
        const records = phrases.map(({ ends, outcomes }) => phrase(ends[0]!, ends[1]!, ...outcomes));
        const { low, high } = foldedGapBand(records, { weight: 1, gap })!;
        let [sum, weight] = [gap, 1];
        for (const { ends, point, outcomes } of phrases) {
          const reading = Math.min(ends[1]!, ends[0]! + point * (ends[1]! - ends[0]!));
          for (const y of outcomes) [sum, weight] = [sum + foldedGap(reading, y), weight + 1];
        }
        expect(sum / weight).toBeGreaterThanOrEqual(low - 1e-9);
        expect(sum / weight).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it('is undefined without weight, and refuses a range that is none', () => {
    expect(foldedGapBand([])).toBeNull();
    expect(() => foldedGapBand([phrase(0.4, 0.2, 1)])).toThrow(RangeError);
  });
});
