import { describe, expect, it } from '@jest/globals';
import { baseRateSkill } from './base-rate-skill.js';
import { calibrationCells } from './calibration-cells.js';
import golden from './golden/calibration.json' with { type: 'json' };

function record(...pairs: [probability: number, outcome: number][]) {
  return calibrationCells(pairs.map(([probability, outcome]) => ({ probability, outcome, weight: 1 / 3 })));
}

describe('baseRateSkill', () => {
  it.each(Object.entries(golden))('gives the reference value for %s', (_set, set) => {
    const cells = set.millionths.map((millionths, index) => {
      const events = set.events[index]!;
      return { millionths, weight: set.n[index]!, wy: events, wyy: events };
    });
    expect(baseRateSkill(cells)).toBeCloseTo(set.expect.skill, 9);
  });

  it('is 0 for always saying the base rate and 1 for being certain and right', () => {
    expect(baseRateSkill(record([0.5, 1], [0.5, 0]))).toBeCloseTo(0, 12);
    expect(baseRateSkill(record([1, 1], [0, 0]))).toBeCloseTo(1, 12);
  });

  it('is undefined where all outcomes are the same, whatever rounding leaves of their variance', () => {
    expect(baseRateSkill(record([0.9, 1], [0.8, 1], [0.7, 1]))).toBeNull();
    expect(baseRateSkill(record([0.9, 0.7], [0.8, 0.7], [0.7, 0.7]))).toBeNull();
    expect(baseRateSkill([])).toBeNull();
  });
});
