import { describe, expect, it } from '@jest/globals';
import { calibrate } from './calibration.js';
import type { SegmentsRow } from './score-segments.js';

const record = (questions: number, clusterOf: (question: number) => string): SegmentsRow[] =>
  Array.from({ length: questions }, (_, i) => ({
    attribution: null,
    questionId: `question ${i}`,
    cluster: clusterOf(i),
    outcome: i % 2,
    drawsByCluster: true,
    authorIds: ['ann'],
    millionths: [i % 2 === 1 ? 700_000 : 300_000],
    distributions: null,
    weights: [1],
  }));

describe('calibrate', () => {
  it('draws the curve with its band and test from thirty questions on', () => {
    const { curve, pValue } = calibrate(
      record(30, (i) => `question ${i}`),
      0.9,
    );
    expect(curve).toHaveLength(2);
    expect(pValue).toBeGreaterThan(0);
  });

  it('counts questions of one cluster as one', () => {
    const { curve, pValue, bins, mcb } = calibrate(
      record(58, (i) => `night ${i % 29}`),
      0.9,
    );
    expect({ curve, pValue }).toEqual({ curve: null, pValue: null });
    expect(bins[3]!.n + bins[7]!.n).toBe(58);
    expect(mcb).not.toBeNull();
  });
});
