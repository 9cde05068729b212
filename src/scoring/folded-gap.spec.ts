import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalibrationUnit } from './consistency-band.js';
import { foldedGap, meanFoldedGap } from './folded-gap.js';
import figures from './golden/calibration-figures.json' with { type: 'json' };
import golden from './golden/calibration.json' with { type: 'json' };

function unit(drawKey: string, outcome: number, ...probabilities: number[]): CalibrationUnit {
  return { drawKey, outcome, weighted: probabilities.map((probability) => ({ probability, weight: 1 })) };
}

describe('foldedGap', () => {
  it('is how much surer than right', () => {
    expect(foldedGap(0.8, 1)).toBeCloseTo(-0.2, 12);
    expect(foldedGap(0.8, 0)).toBeCloseTo(0.8, 12);
    expect(foldedGap(0.2, 0)).toBeCloseTo(-0.2, 12);
    expect(foldedGap(0.5, 1)).toBe(0);
  });

  it('treats yes and no alike, and is 0 in expectation for a calibrated author', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (p, y) => {
        expect(foldedGap(1 - p, 1 - y)).toBeCloseTo(foldedGap(p, y), 12);
        expect(p * foldedGap(p, 1) + (1 - p) * foldedGap(p, 0)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('refuses what is not a probability or an outcome', () => {
    expect(() => foldedGap(80, 1)).toThrow(RangeError);
    expect(() => foldedGap(0.8, -1)).toThrow(RangeError);
  });
});

describe('meanFoldedGap', () => {
  it.each(Object.entries(figures).filter(([, { foldedGap: gap }]) => gap !== null))(
    'gives the reference value for %s',
    (set, expected) => {
      const { millionths, n, events } = golden[set as keyof typeof figures];
      const units = millionths.flatMap((key, cell) =>
        Array.from({ length: n[cell]! }, (_, index) =>
          unit(`${key}/${index}`, index < events[cell]! ? 1 : 0, key / 1e6),
        ),
      );
      expect(meanFoldedGap(units, 0.9)!.mean).toBeCloseTo(expected.foldedGap!, 9);
    },
  );

  it('counts a question once, however many revisions it has', () => {
    const units = [unit('a', 1, 0.6, 0.8), unit('b', 0, 0.9)];
    expect(meanFoldedGap(units, 0.9)!.mean).toBeCloseTo((-0.3 + 0.9) / 2, 12);
  });

  it('has an interval over clusters, and none with one', () => {
    const { low, high, mean } = meanFoldedGap([unit('a', 1, 0.8), unit('b', 0, 0.8)], 0.9)!;
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    expect(meanFoldedGap([unit('a', 1, 0.8), unit('a', 0, 0.8)], 0.9)!.low).toBeNull();
    expect(meanFoldedGap([], 0.9)).toBeNull();
  });
});
