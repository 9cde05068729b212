import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vectors from './golden/vectors.json' with { type: 'json' };
import { pinballLoss } from './pinball-loss.js';

describe('pinballLoss', () => {
  it('averages to the worked example', () => {
    const { given, expect: expected } = vectors.V15;
    const losses = given.quantiles.map(([level, value]) =>
      pinballLoss({ level: level!, value: value! }, given.y),
    );
    expect(losses.reduce((sum, loss) => sum + loss, 0) / losses.length).toBeCloseTo(
      expected.mean_pinball,
      12,
    );
  });

  it('charges a miss on the unlikely side more', () => {
    expect(pinballLoss({ level: 0.9, value: 10 }, 12)).toBeCloseTo(1.8, 12);
    expect(pinballLoss({ level: 0.9, value: 10 }, 8)).toBeCloseTo(0.2, 12);
    expect(pinballLoss({ level: 0.9, value: 10 }, 10)).toBe(0);
  });

  it('is best in expectation for the quantile one believes in', () => {
    const sample = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 99 }), fc.integer(), (outcomes, percent, said) => {
        const level = percent / 100;
        const expected = (value: number) =>
          outcomes.reduce((sum, outcome) => sum + pinballLoss({ level, value }, outcome), 0);
        const sorted = outcomes.toSorted((a, b) => a - b);
        const quantile = sorted[Math.ceil((percent * sorted.length) / 100) - 1]!;
        expect(expected(quantile)).toBeLessThanOrEqual(expected(said) + 1e-6);
      }),
    );
  });

  it('refuses a level outside 0..1 and what is not a finite number', () => {
    expect(() => pinballLoss({ level: 1, value: 1 }, 1)).toThrow(RangeError);
    expect(() => pinballLoss({ level: 0.5, value: Number.NaN }, 1)).toThrow(RangeError);
    expect(() => pinballLoss({ level: 0.5, value: 1 }, Infinity)).toThrow(RangeError);
  });
});
