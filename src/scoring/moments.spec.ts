import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vectors from './golden/vectors.json' with { type: 'json' };
import { type WeightedProbability, toPico, unitMoments } from './moments.js';

function unit(...weighted: [probability: number, weight: number][]): WeightedProbability[] {
  return weighted.map(([probability, weight]) => ({ probability, weight }));
}

describe('unitMoments', () => {
  it("weights a unit's probabilities so that the unit counts 1", () => {
    const moments = unitMoments(unit([0.5, 6], [0.8, 18]), 1);
    expect(moments.wp).toBeCloseTo(0.725, 12);
    expect(moments.wpp).toBeCloseTo(0.5425, 12);
    expect(moments.wpy).toBeCloseTo(0.725, 12);
    expect(moments.brier).toBeCloseTo(0.0925, 12);
    expect(moments.log).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(0.8), 12);
    expect([moments.wy, moments.wyy, moments.clipped]).toEqual([1, 1, 0]);
  });

  it('equals the time-weighted score of a question with revisions', () => {
    const inForceHours = unit([0.5, 6], [0.8, 24], [0.9, 18]);
    expect(unitMoments(inForceHours, 1).brier).toBeCloseTo(vectors.V07.expect.time_avg, 12);
  });

  it('keeps y² apart, so that a fractional outcome can be scored from the sums', () => {
    const { wpp, wpy, wyy, brier } = unitMoments(unit([0.6, 1]), 0.5);
    expect(wpp - 2 * wpy + wyy).toBeCloseTo(vectors.V17.expect.brier, 12);
    expect(brier).toBeCloseTo(vectors.V17.expect.brier, 12);
  });

  it('counts the probabilities that were clipped', () => {
    expect(unitMoments(unit([0, 1], [0.5, 1], [1, 1]), 1).clipped).toBe(2);
  });

  it('gives the same Brier score from the moments as directly, on any scale of weights', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    const weighted = fc.array(fc.record({ probability, weight: fc.integer({ min: 1, max: 1e9 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(weighted, probability, (weightedProbabilities, outcome) => {
        const { brier, wpp, wpy, wyy, wp } = unitMoments(weightedProbabilities, outcome);
        expect(brier).toBeCloseTo(wpp - 2 * wpy + wyy, 12);
        expect(wpy).toBeCloseTo(wp * outcome, 12);
        const scaled = weightedProbabilities.map((one) => ({ ...one, weight: one.weight / 1000 }));
        expect(unitMoments(scaled, outcome).brier).toBeCloseTo(brier, 12);
      }),
    );
  });
});

describe('a scoring unit that cannot be scored', () => {
  it.each([
    ['no probability at all', []],
    ['weights that are all 0', unit([0.5, 0])],
    ['a negative weight', unit([0.5, -1], [0.5, 2])],
    ['an infinite weight', unit([0.5, Infinity])],
    ['what is not a probability', unit([50, 1])],
  ])('is one with %s', (_case, weighted) => {
    expect(() => unitMoments(weighted, 1)).toThrow(RangeError);
  });
});

describe('toPico', () => {
  it('rounds once to 10⁻¹², half away from zero', () => {
    expect(toPico(0.09)).toBe(90_000_000_000n);
    expect(toPico(1.5e-12)).toBe(2n);
    expect(toPico(-1.5e-12)).toBe(-2n);
    expect(toPico(-1e-13)).toBe(0n);
  });

  it('fits a 64-bit integer up to nine million and refuses more', () => {
    expect(toPico(9e6)).toBe(9_000_000_000_000_000_000n);
    expect(toPico(-9e6)).toBe(-9_000_000_000_000_000_000n);
    for (const value of [9_000_001, -9_000_001, Infinity, Number.NaN])
      expect(() => toPico(value)).toThrow(RangeError);
  });

  it('sums to the same total in every order', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    const inTwoOrders = fc
      .array(value)
      .chain((values) =>
        fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
      );
    const total = (values: number[]) => values.reduce((sum, one) => sum + toPico(one), 0n);
    fc.assert(fc.property(inTwoOrders, ([values, shuffled]) => expect(total(shuffled)).toBe(total(values))));
  });

  it('is off by at most half a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
        expect(Math.abs(Number(toPico(value)) - value * 1e12)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
