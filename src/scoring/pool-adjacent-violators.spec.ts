import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vectors from './golden/vectors.json' with { type: 'json' };
import { poolAdjacentViolators } from './pool-adjacent-violators.js';

const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 })), {
  maxLength: 40,
});

function sumOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('poolAdjacentViolators', () => {
  it('pools what decreases and leaves the rest', () => {
    const { given, expect: expected } = vectors.V12;
    const fitted = poolAdjacentViolators(
      given.cells.map((cell) => cell[1]!),
      given.cells.map((cell) => cell[2]!),
    );
    fitted.forEach((value, index) => expect(value).toBeCloseTo(expected.pav[index]!, 12));
  });

  it('pools backwards through several blocks', () => {
    expect([...poolAdjacentViolators([1, 1, 1, 1], [0.2, 0.4, 0.6, 0])]).toEqual([0.2, 1 / 3, 1 / 3, 1 / 3]);
  });
});

describe('isotonic regression', () => {
  it('never decreases and keeps the total', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const weights = given.map(([weight]) => weight);
        const sums = given.map(([, sum]) => sum);
        const fitted = poolAdjacentViolators(weights, sums);
        fitted.forEach((value, index) =>
          expect(value).toBeGreaterThanOrEqual(fitted[index - 1] ?? -Infinity),
        );
        const total = fitted.reduce((sum, value, index) => sum + value * weights[index]!, 0);
        expect(total).toBeCloseTo(sumOf(sums), 6);
      }),
    );
  });

  it('leaves increasing means alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 })), (values) => {
        const increasing = values.toSorted((a, b) => a - b);
        const ones = increasing.map(() => 1);
        expect([...poolAdjacentViolators(ones, increasing)]).toEqual(increasing);
      }),
    );
  });

  it('is the greatest of the smallest means over all stretches around a cell', () => {
    const mean = (given: [number, number][]) =>
      sumOf(given.map(([, sum]) => sum)) / sumOf(given.map(([weight]) => weight));
    fc.assert(
      fc.property(cells, (given) => {
        const fitted = poolAdjacentViolators(
          given.map(([w]) => w),
          given.map(([, s]) => s),
        );
        fitted.forEach((value, cell) => {
          const smallest = (from: number) =>
            Math.min(...given.slice(cell).map((_, k) => mean(given.slice(from, cell + k + 1))));
          expect(value).toBeCloseTo(
            Math.max(...given.slice(0, cell + 1).map((_, from) => smallest(from))),
            9,
          );
        });
      }),
      { numRuns: 30 },
    );
  });

  it('refuses weights without their sums', () => {
    expect(() => poolAdjacentViolators([1, 1], [1])).toThrow(RangeError);
  });
});
