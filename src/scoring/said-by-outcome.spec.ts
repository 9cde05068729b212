import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calibrationCells } from './calibration-cells.js';
import { saidByOutcome } from './said-by-outcome.js';

const said = (...points: [probability: number, outcome: number, weight?: number][]) =>
  saidByOutcome(
    calibrationCells(points.map(([probability, outcome, weight = 1]) => ({ probability, outcome, weight }))),
  );

describe('saidByOutcome', () => {
  it('is the mean said of what happened, and of what did not', () => {
    expect(said([0.2, 0], [0.6, 0], [0.4, 1], [0.8, 1])).toEqual({
      happened: expect.closeTo(0.6, 12),
      didNot: expect.closeTo(0.4, 12),
    });
  });

  it('lets a forecast weigh by its weight, and a partial outcome count on both sides', () => {
    expect(said([0.9, 1, 3], [0.5, 1, 1], [0.4, 0.5, 2])).toEqual({
      happened: expect.closeTo((2.7 + 0.5 + 0.4) / 5, 12),
      didNot: expect.closeTo(0.4, 12),
    });
  });

  it('is unknown on the side on which nothing came', () => {
    expect(said([0.7, 1])).toEqual({ happened: 0.7, didNot: null });
    expect(said()).toBeNull();
  });

  it('tells nothing apart where the same is always said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1 }),
        (millionths, outcomes) => {
          const found = said(...outcomes.map((y): [number, number] => [millionths / 1e6, y]))!;
          for (const mean of [found.happened, found.didNot])
            if (mean !== null) expect(mean).toBeCloseTo(millionths / 1e6, 9);
        },
      ),
    );
  });
});
