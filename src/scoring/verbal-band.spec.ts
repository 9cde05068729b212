import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PhraseRecord, verbalBand } from './verbal-band.js';

function phrase(low: number, high: number, ...outcomes: number[]): PhraseRecord {
  return {
    low,
    high,
    weight: outcomes.length,
    wy: outcomes.reduce((sum, y) => sum + y, 0),
    wyy: outcomes.reduce((sum, y) => sum + y * y, 0),
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const phraseOutcomes = fc.record({
  ends: fc.tuple(share, share).map((ends) => ends.toSorted((a, b) => a - b)),
  point: share,
  outcomes: fc.array(share, { maxLength: 6 }),
});

describe('verbalBand', () => {
  it('is smallest at the hit rate where the range holds it', () => {
    const { low, high } = verbalBand([phrase(0.55, 0.85, 1, 1, 1, 0)])!;
    expect(low).toBeCloseTo(0.75 * 0.25, 12);
    expect(high).toBeCloseTo((3 * 0.45 ** 2 + 0.55 ** 2) / 4, 12);
  });

  it('is smallest at the end nearest to the hit rate where the range does not', () => {
    const { low, high } = verbalBand([phrase(0.55, 0.85, 1, 1)])!;
    expect([low, high]).toEqual([expect.closeTo(0.15 ** 2, 12), expect.closeTo(0.45 ** 2, 12)]);
  });

  it('gives a phrase one reading for the whole record, not the luckiest for each question', () => {
    const apart = verbalBand([phrase(0.55, 0.85, 1), phrase(0.55, 0.85, 0)])!;
    const together = verbalBand([phrase(0.55, 0.85, 1, 0)])!;
    expect(together.low).toBeGreaterThan(apart.low);
    expect(together.high).toBeLessThan(apart.high);
  });

  it('holds the mean of every reading, numeric forecasts included', () => {
    const numeric = fc.record({ weight: fc.integer({ min: 1, max: 9 }), brier: share });
    fc.assert(
      fc.property(fc.array(phraseOutcomes, { maxLength: 4 }), numeric, (given, said) => {
        const records = given.map(({ ends, outcomes }) => phrase(ends[0]!, ends[1]!, ...outcomes));
        const { low, high } = verbalBand(records, said)!;
        let [sum, weight] = [said.brier, said.weight];
        for (const { ends, point, outcomes } of given) {
          const reading = ends[0]! + point * (ends[1]! - ends[0]!);
          for (const outcome of outcomes) [sum, weight] = [sum + (reading - outcome) ** 2, weight + 1];
        }
        expect(sum / weight).toBeGreaterThanOrEqual(low - 1e-9);
        expect(sum / weight).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it('is a point where every phrase has one reading', () => {
    const { low, high } = verbalBand([phrase(0.7, 0.7, 1, 0)], { weight: 2, brier: 0.5 })!;
    expect([low, high]).toEqual([expect.closeTo(0.27, 12), expect.closeTo(0.27, 12)]);
  });

  it('is undefined without weight', () => {
    expect([verbalBand([]), verbalBand([phrase(0.2, 0.4)])]).toEqual([null, null]);
  });

  it.each([
    phrase(0.4, 0.2, 1),
    phrase(-0.1, 0.2, 1),
    phrase(0.2, 40, 1),
    { ...phrase(0.2, 0.4, 1), weight: -1 },
  ])('refuses %p', (given) => {
    expect(() => verbalBand([given])).toThrow(RangeError);
  });
});
