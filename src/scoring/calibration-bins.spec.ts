import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalibrationPoint, binIndex, calibrationBins } from './calibration-bins.js';
import golden from './golden/calibration.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };

const EMPTY = { meanP: null, frequency: null, low: null, high: null };

function near(value: number | null | undefined): unknown {
  return expect.closeTo(value ?? Number.NaN, 9);
}

/** One question for every forecast in the cells. */
function pointsOf({ millionths, n, events }: (typeof golden)[keyof typeof golden]): CalibrationPoint[] {
  return millionths.flatMap((key, cell) =>
    Array.from({ length: n[cell]! }, (_, index) => ({
      questionId: `${key}/${index}`,
      probability: key / 1e6,
      weight: 1,
      outcome: index < events[cell]! ? 1 : 0,
    })),
  );
}

function point(questionId: string, probability: number, outcome: number, weight = 1): CalibrationPoint {
  return { questionId, probability, weight, outcome };
}

describe('binIndex', () => {
  it('goes by decimal edges, closed on the left, with certainty in the last bin', () => {
    expect(vectors.V19.given.p.map(binIndex)).toEqual(vectors.V19.expect.bins);
  });
});

describe('calibrationBins', () => {
  it.each(Object.entries(golden))('gives the reference table for %s', (_set, cells) => {
    const bins = calibrationBins(pointsOf(cells), 0.95);
    cells.expect.bins.forEach(({ n, meanP, frequency, wilson95 }, index) => {
      const [low, high] = wilson95 ?? [];
      const filled = { meanP: near(meanP), frequency: near(frequency), low: near(low), high: near(high) };
      expect(bins[index]).toMatchObject({ n, ...(n === 0 ? EMPTY : filled) });
    });
  });

  it('counts a question once, however many revisions it has in the bin', () => {
    const points = [point('a', 0.71, 1, 0.5), point('a', 0.75, 1, 0.25), point('b', 0.79, 0, 0.25)];
    expect(calibrationBins(points, 0.9)[7]).toMatchObject({ n: 2, weight: 1, frequency: 0.75 });
  });

  it('always gives ten bins, and nothing but zeros and nulls for an empty one', () => {
    const bins = calibrationBins([], 0.9);
    expect(bins.map(({ lo, hi }) => [lo, hi])).toEqual(
      [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((lo, k) => [lo, (k + 1) / 10]),
    );
    expect(bins[4]).toEqual({ lo: 0.4, hi: 0.5, n: 0, weight: 0, ...EMPTY });
  });

  it('puts every question and all the weight into exactly one bin', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const pairs = fc.array(fc.tuple(share, share, fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(pairs, (given) => {
        const points = given.map(([p, outcome, weight], index) => point(String(index), p, outcome, weight));
        const bins = calibrationBins(points, 0.9);
        expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(points.length);
        expect(bins.reduce((sum, bin) => sum + bin.weight, 0)).toBe(
          points.reduce((sum, one) => sum + one.weight, 0),
        );
        for (const { lo, hi, meanP, low, high, frequency } of bins.filter((bin) => bin.n > 0)) {
          expect(meanP).toBeGreaterThanOrEqual(lo - 1e-12);
          expect(meanP).toBeLessThanOrEqual(hi + 1e-12);
          expect(low).toBeLessThanOrEqual(frequency! + 1e-12);
          expect(high).toBeGreaterThanOrEqual(frequency! - 1e-12);
        }
      }),
    );
  });
});
