import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LogisticRow, logisticRegression } from './logistic-regression.js';

function row(x: number, y: number, cluster = `${x}/${y}`, weight = 1): LogisticRow {
  return { x, y, weight, cluster };
}

describe('logisticRegression', () => {
  it('goes through the frequencies of two groups', () => {
    const rows = [row(-1, 1), row(-1, 0), row(-1, 0), row(-1, 0), row(1, 1), row(1, 1), row(1, 0)];
    const { intercept, slope } = logisticRegression(rows)!;
    expect(intercept - slope).toBeCloseTo(Math.log(1 / 3), 9);
    expect(intercept + slope).toBeCloseTo(Math.log(2), 9);
  });

  it('has, for two groups, the error of two independent log odds', () => {
    const group = (x: number, yes: number, no: number) => [
      ...Array.from({ length: yes }, (_, index) => row(x, 1, `${x} yes ${index}`)),
      ...Array.from({ length: no }, (_, index) => row(x, 0, `${x} no ${index}`)),
    ];
    const { slopeVariance, clusters } = logisticRegression([...group(-1, 3, 9), ...group(1, 8, 4)])!;
    expect(clusters).toBe(24);
    expect(slopeVariance).toBeCloseTo((1 / 3 + 1 / 9 + 1 / 8 + 1 / 4) / 4, 9);
  });

  it('takes a fraction as so much yes and so much no', () => {
    const whole = [row(-1, 1), row(-1, 0), row(2, 1), row(2, 1), row(2, 1), row(2, 0)];
    const fractions = [row(-1, 0.5, 'a', 2), row(2, 0.75, 'b', 4)];
    const { intercept, slope } = logisticRegression(whole)!;
    expect(logisticRegression(fractions)).toMatchObject({
      intercept: expect.closeTo(intercept, 9),
      slope: expect.closeTo(slope, 9),
    });
  });

  it('finds the optimum wherever there is one', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: -69, max: 69 }), fc.constantFrom(0, 1), fc.integer({ min: 1, max: 9 })),
      { minLength: 3, maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const all = given.map(([x, y, weight]) => row(x / 10, y, String(x), weight));
        const fit = logisticRegression(all);
        fc.pre(fit !== null);
        const slopes = all.reduce(
          ([first, second], { x, y, weight }) => {
            const residual = weight * (y - 1 / (1 + Math.exp(-fit.intercept - fit.slope * x)));
            return [first! + residual, second! + residual * x];
          },
          [0, 0],
        );
        expect(slopes).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
      }),
    );
  });

  it('is not led astray by values that hardly differ, far from 0', () => {
    const near = 6.9;
    const rows = [-1, 1].flatMap((side) =>
      [1, 0, side > 0 ? 1 : 0].map((y) => row(near + side * 1e-7, y, `${side}`)),
    );
    const fit = logisticRegression(rows)!;
    expect(fit.slope * 1e-7).toBeCloseTo(Math.log(2), 6);
    expect(fit.slopeVariance).toBeGreaterThan(0);
  });

  it('gives finite numbers or none, however the values lie', () => {
    const x = fc.double({ min: -7, max: 7, noNaN: true });
    const y = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const weight = fc.double({ min: 1e-9, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(x, y, weight), { maxLength: 8 }), (given) => {
        const fit = logisticRegression(given.map(([x, y, weight], i) => row(x, y, `${i % 3}`, weight)));
        expect(Object.values(fit ?? {}).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nothing', []],
    ['one value', [row(1, 0), row(1, 1)]],
    ['outcomes that are all the same', [row(1, 1), row(2, 1)]],
    ['yes and no told apart', [row(1, 0), row(2, 0), row(3, 1)]],
    ['yes and no that only touch', [row(1, 0), row(2, 0), row(2, 1), row(3, 1)]],
    ['yes and no told apart the wrong way round', [row(1, 1), row(2, 0)]],
  ])('is undefined for %s', (_case, rows) => {
    expect(logisticRegression(rows)).toBeNull();
  });
});
