import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { categoricalBaseline } from './categorical-baseline.js';
import { categoricalBrier } from './categorical-brier.js';
import { categoricalLogScore } from './categorical-log-score.js';
import { categoricalSpherical } from './categorical-spherical.js';
import { rankedProbabilityScore } from './ranked-probability-score.js';

type Rule = (probabilities: readonly number[], outcomeIndex: number) => number;

/** With the sign that makes low good. */
const losses: [string, Rule][] = [
  ['Brier', categoricalBrier],
  ['log', (probabilities, outcome) => -categoricalLogScore(probabilities, outcome).score],
  ['baseline', (probabilities, outcome) => -categoricalBaseline(probabilities, outcome)],
  ['spherical', (probabilities, outcome) => -categoricalSpherical(probabilities, outcome)],
  ['ranked probability', rankedProbabilityScore],
];

/** Distributions over the same 2 to 6 options, no option below 0.2 %, so that clipping does not set in. */
const pairOfDistributions = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => fc.tuple(distribution(count), distribution(count)));

function distribution(count: number) {
  return fc
    .array(fc.integer({ min: 12, max: 1000 }), { minLength: count, maxLength: count })
    .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0)));
}

describe.each(losses)('the %s score of a forecast over options', (_name, loss) => {
  const expected = (belief: readonly number[], said: readonly number[]) =>
    belief.reduce((sum, chance, outcome) => sum + chance * loss(said, outcome), 0);

  it('is best in expectation for what one believes', () => {
    fc.assert(
      fc.property(pairOfDistributions, ([belief, said]) => {
        expect(expected(belief, belief)).toBeLessThanOrEqual(expected(belief, said) + 1e-9);
      }),
    );
  });

  it('is strictly better for the truth than for everything alike', () => {
    const belief = [0.7, 0.2, 0.1];
    expect(expected(belief, belief)).toBeLessThan(expected(belief, [1 / 3, 1 / 3, 1 / 3]) - 0.01);
  });
});

describe.each(losses.slice(0, -1))('the %s score of unordered options', (_name, loss) => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(pairOfDistributions, fc.nat(), ([said], seed) => {
        const outcome = seed % said.length;
        const turned = [...said.slice(1), said[0]!];
        expect(loss(turned, (outcome + said.length - 1) % said.length)).toBeCloseTo(loss(said, outcome), 9);
      }),
    );
  });
});
