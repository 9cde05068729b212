import { describe, expect, it } from '@jest/globals';
import { calibrationCells } from './calibration-cells.js';

describe('calibrationCells', () => {
  it('adds up equal canonical probabilities, in ascending order', () => {
    const points = [
      { probability: 0.9, weight: 1, outcome: 0 },
      { probability: 0.1 + 0.2, weight: 0.5, outcome: 1 },
      { probability: 0.3, weight: 0.5, outcome: 0.5 },
    ];
    expect(calibrationCells(points)).toEqual([
      { millionths: 300_000, weight: 1, wy: 0.75, wyy: 0.625 },
      { millionths: 900_000, weight: 1, wy: 0, wyy: 0 },
    ]);
  });

  it('gives the same cells for many points as for few, to the bit', () => {
    const few = Array.from({ length: 6000 }, (_, index) => ({
      probability: ((index * 7919) % 1009) / 1008,
      weight: (index % 7) / 7,
      outcome: (index % 3) / 2,
    }));
    // As many again and again that weigh nothing are too many for the one way, and change nothing.
    const many = [...few, ...Array.from({ length: 60_000 }, () => ({ ...few[0]!, weight: 0 }))];
    expect(calibrationCells(many)).toEqual(calibrationCells(few));
  });

  it('leaves out what weighs nothing', () => {
    expect(calibrationCells([{ probability: 0.5, weight: 0, outcome: 1 }])).toEqual([]);
  });

  it.each([
    { probability: 1.2, weight: 1, outcome: 1 },
    { probability: 0.2, weight: -1, outcome: 1 },
    { probability: 0.2, weight: 1, outcome: Number.NaN },
  ])('refuses %p', (point) => {
    expect(() => calibrationCells([point])).toThrow(RangeError);
  });
});
