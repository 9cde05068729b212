import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calibrationCells } from './calibration-cells.js';
import figures from './golden/calibration-figures.json' with { type: 'json' };
import golden from './golden/calibration.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };
import { type Murphy, murphy } from './murphy.js';

function binaryCells(cells: number[][]) {
  return cells.map(([p, n, events]) => ({
    millionths: Math.round(p! * 1e6),
    weight: n!,
    wy: events!,
    wyy: events!,
  }));
}

const brierOf = ({ reliability, discrimination, uncertainty }: Murphy) =>
  reliability - discrimination + uncertainty;

describe('murphy', () => {
  it('matches the worked example', () => {
    const { given, expect: expected } = vectors.V12;
    const parts = murphy(binaryCells(given.cells))!;
    expect(brierOf(parts)).toBeCloseTo(expected.brier, 12);
    expect(parts.reliability).toBeCloseTo(expected.REL, 12);
    expect(parts.discrimination).toBeCloseTo(expected.RES, 12);
    expect(parts.uncertainty).toBeCloseTo(expected.UNC, 12);
  });

  it('does not depend on the scale of the weights', () => {
    const halved = murphy(binaryCells(vectors.V13.given.cells))!;
    expect(brierOf(halved)).toBeCloseTo(vectors.V13.expect.brier, 12);
    expect(halved.reliability).toBeCloseTo(vectors.V13.expect.REL, 12);
  });

  it.each(Object.entries(figures))('gives the reference decomposition of %s', (set, expected) => {
    const { millionths, n, events, expect: ofSet } = golden[set as keyof typeof figures];
    const parts = murphy(binaryCells(millionths.map((key, cell) => [key / 1e6, n[cell]!, events[cell]!])))!;
    expect(parts.reliability).toBeCloseTo(expected.reliability, 9);
    expect(parts.discrimination).toBeCloseTo(expected.discrimination, 9);
    expect(parts.uncertainty).toBeCloseTo(ofSet.unc, 9);
  });

  it('splits the mean Brier score of any record, fractional outcomes included, without a remainder', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const tenth = fc.integer({ min: 0, max: 10 }).map((k) => k / 10);
    const point = fc.record({ probability: tenth, weight: fc.integer({ min: 1, max: 9 }), outcome: share });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const weight = points.reduce((sum, one) => sum + one.weight, 0);
        const loss = points.reduce((sum, one) => sum + one.weight * (one.probability - one.outcome) ** 2, 0);
        expect(brierOf(murphy(calibrationCells(points))!)).toBeCloseTo(loss / weight, 9);
      }),
    );
  });

  it('is undefined without cells', () => {
    expect(murphy([])).toBeNull();
  });
});
