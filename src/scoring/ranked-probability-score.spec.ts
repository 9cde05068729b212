import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brier } from './brier.js';
import golden from './golden/ordered.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };
import { normalisedRankedProbabilityScore, rankedProbabilityScore } from './ranked-probability-score.js';
import { normaliseProbabilities } from './require-probabilities.js';

describe('rankedProbabilityScore', () => {
  it('sums the squared distances at the borders', () => {
    const { given, expect: expected } = vectors.V04;
    expect(rankedProbabilityScore(given.p, given.outcome_index)).toBeCloseTo(expected.rps, 12);
    expect(normalisedRankedProbabilityScore(given.p, given.outcome_index)).toBeCloseTo(expected.rps_norm, 12);
    expect(2 * normalisedRankedProbabilityScore(given.p, given.outcome_index)).toBeCloseTo(
      expected.gjp_ordered,
      12,
    );
  });

  it('scores a date among ordered months, "later" included', () => {
    const { given, expect: expected } = vectors.V21;
    const september = given.options.indexOf(given.outcome);
    expect(rankedProbabilityScore(given.p, september)).toBeCloseTo(expected.rps, 12);
    expect(normalisedRankedProbabilityScore(given.p, september)).toBeCloseTo(expected.rps_norm, 12);
    expect(2 * normalisedRankedProbabilityScore(given.p, september)).toBeCloseTo(expected.gjp_ordered, 12);
    expect(rankedProbabilityScore(given.p, given.options.indexOf('later'))).toBeCloseTo(
      expected.rps_if_later,
      12,
    );
  });

  it.each(Object.entries(golden))(
    'averages to the reference value over a day of %s outlooks',
    (_set, { outcomes, tenThousandths, expect: expected }) => {
      const total = outcomes.reduce((sum, outcome, row) => {
        const probabilities = tenThousandths.slice(3 * row, 3 * row + 3).map((value) => value / 10_000);
        return (
          sum + normalisedRankedProbabilityScore(normaliseProbabilities(probabilities).probabilities, outcome)
        );
      }, 0);
      expect(total / outcomes.length).toBeCloseTo(expected.normalisedRps, 9);
    },
  );

  it('equals the binary Brier score for two options', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        expect(normalisedRankedProbabilityScore([p, 1 - p], 0)).toBeCloseTo(brier(p, 1), 12);
      }),
    );
  });

  it('costs more the further away the outcome is', () => {
    const scores = [0, 1, 2, 3].map((outcome) => normalisedRankedProbabilityScore([1, 0, 0, 0], outcome));
    expect(scores).toEqual([0, 1 / 3, 2 / 3, 1]);
  });

  it('does not depend on which end comes first', () => {
    expect(rankedProbabilityScore([0.1, 0.3, 0.6], 0)).toBeCloseTo(
      rankedProbabilityScore([0.6, 0.3, 0.1], 2),
      12,
    );
  });

  it('refuses what is not a forecast over options, and an option that is not there', () => {
    expect(() => rankedProbabilityScore([0.5, 0.4], 0)).toThrow(RangeError);
    expect(() => normalisedRankedProbabilityScore([0.5, 0.5], 2)).toThrow(RangeError);
    expect(() => normalisedRankedProbabilityScore([1], 0)).toThrow(RangeError);
  });
});
