import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalibrationCell, calibrationCells } from './calibration-cells.js';
import { corp } from './corp.js';
import golden from './golden/calibration.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };

function binaryCells(cells: number[][]): CalibrationCell[] {
  return cells.map(([p, n, events]) => ({
    millionths: Math.round(p! * 1e6),
    weight: n!,
    wy: events!,
    wyy: events!,
  }));
}

describe('corp', () => {
  it('matches the worked example', () => {
    const { given, expect: expected } = vectors.V12;
    const result = corp(binaryCells(given.cells))!;
    expect(result.brier).toBeCloseTo(expected.brier, 12);
    expect(result.miscalibration).toBeCloseTo(expected.MCB, 12);
    expect(result.discrimination).toBeCloseTo(expected.DSC, 12);
    expect(result.uncertainty).toBeCloseTo(expected.UNC, 12);
    expect([...result.recalibrated]).toEqual(expected.pav.map((value) => expect.closeTo(value, 12)));
  });

  it('does not depend on the scale of the weights', () => {
    const halved = corp(binaryCells(vectors.V13.given.cells))!;
    expect(halved.brier).toBeCloseTo(vectors.V13.expect.brier, 12);
    expect(halved.miscalibration).toBeCloseTo(vectors.V13.expect.MCB, 12);
  });

  it.each(Object.entries(golden))('gives the reference decomposition of %s', (_set, set) => {
    const cells = set.millionths.map((key, index) => [key / 1e6, set.n[index]!, set.events[index]!]);
    const result = corp(binaryCells(cells))!;
    expect(result.brier).toBeCloseTo(set.expect.brier, 9);
    expect(result.miscalibration).toBeCloseTo(set.expect.mcb, 9);
    expect(result.discrimination).toBeCloseTo(set.expect.dsc, 9);
    expect(result.uncertainty).toBeCloseTo(set.expect.unc, 9);
    expect(new Set(result.recalibrated).size).toBe(set.expect.blocks);
  });
});

describe('the CORP decomposition', () => {
  it('splits the mean Brier score of any record, fractional outcomes included, without a remainder', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const tenth = fc.integer({ min: 0, max: 10 }).map((k) => k / 10);
    const point = fc.record({ probability: tenth, weight: fc.integer({ min: 1, max: 9 }), outcome: share });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const result = corp(calibrationCells(points))!;
        const weight = points.reduce((sum, one) => sum + one.weight, 0);
        const loss = points.reduce((sum, one) => sum + one.weight * (one.probability - one.outcome) ** 2, 0);
        expect(result.brier).toBeCloseTo(loss / weight, 9);
        expect(result.miscalibration).toBeGreaterThanOrEqual(-1e-12);
        expect(result.discrimination).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('is undefined without cells', () => {
    expect(corp([])).toBeNull();
  });

  it('refuses cells that are out of order or not distinct', () => {
    expect(() =>
      corp(
        binaryCells([
          [0.5, 1, 1],
          [0.4, 1, 1],
        ]),
      ),
    ).toThrow(RangeError);
    expect(() =>
      corp(
        binaryCells([
          [0.5, 1, 1],
          [0.5, 1, 0],
        ]),
      ),
    ).toThrow(RangeError);
  });
});
