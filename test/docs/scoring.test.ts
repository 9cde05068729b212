import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inForceAtHorizon } from '../../src/scoring/at-horizon.js';
import { brier } from '../../src/scoring/brier.js';
import { calibrationCells } from '../../src/scoring/calibration-cells.js';
import { categoricalBaseline } from '../../src/scoring/categorical-baseline.js';
import { categoricalBrier } from '../../src/scoring/categorical-brier.js';
import { categoricalLogScore } from '../../src/scoring/categorical-log-score.js';
import { categoricalSpherical } from '../../src/scoring/categorical-spherical.js';
import { clusteredInterval } from '../../src/scoring/clustered-interval.js';
import { corp } from '../../src/scoring/corp.js';
import { coverage } from '../../src/scoring/coverage.js';
import { coxCalibration } from '../../src/scoring/cox-calibration.js';
import { MS_PER_DAY, type Stretch } from '../../src/scoring/duration.js';
import { meanFoldedGap } from '../../src/scoring/folded-gap.js';
import { goodJudgmentAccuracy } from '../../src/scoring/good-judgment-accuracy.js';
import { leadTimeDays } from '../../src/scoring/lead-time.js';
import { logScore } from '../../src/scoring/log-score.js';
import { meanInForce } from '../../src/scoring/mean-in-force.js';
import { medianComparison } from '../../src/scoring/median.js';
import { metaculusBaseline } from '../../src/scoring/metaculus-baseline.js';
import { murphy } from '../../src/scoring/murphy.js';
import { pauleMandel } from '../../src/scoring/paule-mandel.js';
import { peerComparison } from '../../src/scoring/peer-score.js';
import { pinballLoss } from '../../src/scoring/pinball-loss.js';
import { normalisedRankedProbabilityScore } from '../../src/scoring/ranked-probability-score.js';
import { type Comparison, relativeOverTime } from '../../src/scoring/relative-over-time.js';
import { sharedMeans } from '../../src/scoring/shared-means.js';
import { shrink } from '../../src/scoring/shrinkage.js';
import { saidByOutcome } from '../../src/scoring/said-by-outcome.js';
import { skill } from '../../src/scoring/skill.js';
import { spherical } from '../../src/scoring/spherical.js';
import { studentTQuantile } from '../../src/scoring/student-t.js';
import { truncatedMean } from '../../src/scoring/truncated-mean.js';
import { verbalBand } from '../../src/scoring/verbal-band.js';
import { weightedIntervalScore } from '../../src/scoring/weighted-interval-score.js';
import { wilsonInterval } from '../../src/scoring/wilson.js';

const text = readFileSync('docs/scoring.md', 'utf8').replaceAll(/[*_]/g, '').replaceAll(/\s+/g, ' ');

/** A number as the document writes it. */
const written = (value: number, decimals: number) =>
  (Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value).toFixed(decimals).replace('-', '−');

/** What the document must say, with a number, of so many decimals, for each #. */
function says(words: string, ...values: [value: number, decimals: number][]): void {
  const numbers = values.map((value) => written(...value));
  const sentence = words.replaceAll('#', () => numbers.shift()!);
  expect({ sentence, isThere: text.includes(sentence) }).toEqual({ sentence, isThere: true });
}

const days = (from: number, to: number) => ({ startAt: from * MS_PER_DAY, endAt: to * MS_PER_DAY });

/** Gain over a reference of 50 %. */
function gainOf(
  said: readonly (Stretch & { probability: number })[],
  outcome: number,
  openedAt: number,
  closesAt: number,
) {
  const gains = said.map(({ probability: p, ...time }) => ({ ...time, score: 0.25 - brier(p, outcome) }));
  return truncatedMean(gains, ({ score }) => score, openedAt, closesAt);
}

describe('docs/scoring.md works out', () => {
  it('a forecast of yes or no', () => {
    says(
      'Brier #, log #, baseline #, spherical #.',
      [brier(0.7, 1), 4],
      [logScore(0.7, 1).score, 3],
      [metaculusBaseline(0.7, 1), 1],
      [spherical(0.7, 1), 3],
    );
    says('Brier #, log #.', [brier(0.4, 0.25), 4], [logScore(0.4, 0.25).score, 3]);
  });

  it('a forecast over options', () => {
    const said = [0.2, 0.5, 0.3];
    says(
      '= #; log #; baseline #; spherical #.',
      [categoricalBrier(said, 1), 3],
      [categoricalLogScore(said, 1).score, 3],
      [categoricalBaseline(said, 1), 1],
      [categoricalSpherical(said, 1), 3],
    );
    says('(0.2² + 0.3²) / 2 = #', [normalisedRankedProbabilityScore(said, 1), 4]);
  });

  it('a forecast by quantiles', () => {
    const said = [
      { level: 0.1, value: -5 },
      { level: 0.5, value: 0 },
      { level: 0.9, value: 7.25 },
    ];
    const [low, middle, high] = said.map((quantile) => pinballLoss(quantile, -3));
    says(
      'losses #, # and #, score #.',
      [low!, 3],
      [middle!, 3],
      [high!, 3],
      [weightedIntervalScore(said, -3), 3],
    );
  });

  it('a revised forecast', () => {
    const stretches = [
      { ...days(0, 4), probability: 0.6 },
      { ...days(4, 8), probability: 0.9 },
    ];
    const [opened, close, known] = [0, 10 * MS_PER_DAY, 8 * MS_PER_DAY];
    const mean = meanInForce(stretches, (s) => brier(s.probability, 1))!;
    const at = (horizon: 1 | 7 | 30) => inForceAtHorizon(stretches, known, horizon);
    says('(4 · 0.16 + 4 · 0.01) / 8 = #; first #; last #', [mean, 3], [brier(0.6, 1), 3], [brier(0.9, 1), 3]);
    says(
      'one day before #, seven days before #, thirty days before nothing',
      [brier(at(1)!.probability, 1), 3],
      [brier(at(7)!.probability, 1), 3],
    );
    expect(at(30)).toBeNull();
    says('(0.25 − 0.01) · 4/10 = #', [gainOf(stretches, 1, opened, close), 3]);
    const baselineOf = (s: { probability: number }) => metaculusBaseline(s.probability, 1);
    says(
      'log #; baseline #; truncated baseline #',
      [meanInForce(stretches, (s) => logScore(s.probability, 1).score)!, 3],
      [meanInForce(stretches, baselineOf)!, 1],
      [truncatedMean(stretches, baselineOf, opened, close), 1],
    );
    says(
      'coverage 8/10 = #; lead time # days; skill 1 − 0.085 / 0.25 = #',
      [coverage(stretches, opened, close), 1],
      [leadTimeDays(stretches, known)!, 0],
      [skill(mean, 0.25)!, 2],
    );
  });

  it.each([0.3, 0.81])('why boards rank by gain, with %d until day ten', (said) => {
    const close = 100 * MS_PER_DAY;
    const early = [{ ...days(0, 10), probability: said }];
    const late = [...early, { ...days(10, 100), probability: 0 }];
    const meanOf = (stretches: typeof early, outcome: number) =>
      meanInForce(stretches, (s) => brier(s.probability, outcome))!;
    const [came, not] = [meanOf(early, 1), meanOf(late, 0)];
    const [gainCame, gainNot] = [gainOf(early, 1, 0, close), gainOf(late, 0, 0, close)];
    says('0.3 · # + 0.7 · # = #', [came, said === 0.3 ? 2 : 3], [not, 3], [0.3 * came + 0.7 * not, 4]);
    says('0.3 · # + 0.7 · # = #', [gainCame, 3], [gainNot, 3], [0.3 * gainCame + 0.7 * gainNot, 4]);
  });

  it('relative scores', () => {
    const said = [0.8, 0.5, 0.7];
    const relative = <Crowd>(scores: number[], comparison: Comparison<Crowd>) =>
      relativeOverTime(
        scores.map((score) => [{ startAt: 0, endAt: 1, score }]),
        comparison,
      ).map(({ scoreMs }) => scoreMs);
    const [a, b, c] = relative(
      said.map((p) => logScore(p, 1).score),
      peerComparison,
    );
    says('Peer scores: #, # and #, which add up to 0.', [a!, 1], [b!, 1], [c!, 1]);
    const [d, e, f] = relative(
      said.map((p) => brier(p, 1)),
      medianComparison,
    );
    says('Median gaps: #, # and #.', [d!, 3], [e!, 3], [f!, 3]);
    const [g, h, i] = goodJudgmentAccuracy(said.map((p) => [2 * brier(p, 1)]))!;
    says('Accuracy: #, # and #.', [g!.accuracy, 3], [h!.accuracy, 3], [i!.accuracy, 3]);
  });

  it('a comparison', () => {
    const ann = [
      { ...days(0, 6), score: brier(0.9, 1) },
      { ...days(6, 8), score: brier(0.7, 1) },
    ];
    const { own, other, sharedMs } = sharedMeans(ann, [{ ...days(4, 8), score: brier(0.5, 1) }])!;
    const gained = ((other - own) * sharedMs) / (10 * MS_PER_DAY);
    says(
      "/ 4 = #, Bob #, difference # in Ann's favour; gain #.",
      [own, 4],
      [other, 4],
      [own - other, 4],
      [gained, 4],
    );
  });

  it('the band of a phrase', () => {
    const likely = { low: 0.55, high: 0.85, weight: 4, wy: 3, wyy: 3 };
    const { low, high } = verbalBand([likely])!;
    const asSaid = (3 * brier(0.7, 1) + brier(0.7, 0)) / 4;
    says(
      'Read as 0.7 the mean is #; at best, as 0.75, it is #; at worst, as 0.55, #.',
      [asSaid, 4],
      [low, 4],
      [high, 4],
    );
  });

  it('an interval', () => {
    const values = [0.1, 0.3, 0.2, 0.6].map((value, i) => ({ cluster: i < 2 ? 'a' : 'b', value }));
    const { mean, standardError, low, high } = clusteredInterval(values, 0.9)!;
    says(
      'Mean #; deviations add up to −0.2 and 0.2; SE #; with t(1) = # the interval is # to #',
      [mean, 3],
      [standardError!, 3],
      [studentTQuantile(0.95, 1), 2],
      [low!, 3],
      [high!, 3],
    );
  });

  it('shrinkage', () => {
    const estimates = [0, 0.1].map((mean) => ({ mean, errorVariance: 0.001 }));
    const population = pauleMandel(estimates)!;
    const [one, two] = estimates.map((estimate) => shrink(estimate, population).mean);
    says('τ² = #, and the means shrink to # and #.', [population.betweenVariance, 4], [one!, 3], [two!, 3]);
  });

  it('calibration', () => {
    const said = [
      [0.2, 0],
      [0.6, 0],
      [0.4, 1],
      [0.8, 1],
    ] as const;
    const cells = calibrationCells(
      said.map(([probability, outcome]) => ({ probability, outcome, weight: 1 })),
    );
    const parts = corp(cells)!;
    says('score is #.', [parts.brier, 3]);
    says(
      'MCB #, DSC #, UNC #.',
      [parts.miscalibration, 3],
      [parts.discrimination, 3],
      [parts.uncertainty, 3],
    );
    expect([...parts.recalibrated]).toEqual([0, 0.5, 0.5, 1]);
    const { happened, didNot } = saidByOutcome(cells)!;
    says('Of the four: # and #.', [happened!, 1], [didNot!, 1]);
    const { low, high } = wilsonInterval(29, 44, 0.9);
    says('29 of 44: #, interval # to #.', [29 / 44, 3], [low, 3], [high, 3]);
    says('reliability # is the Brier score itself', [murphy(cells)!.reliability, 3]);
    const units = said.map(([probability, outcome], i) => ({
      drawKey: String(i),
      outcome,
      weighted: [{ probability, weight: 1 }],
    }));
    says('above 0 is surer than right. #.', [meanFoldedGap(units, 0.9)!.mean, 3]);
    says('below 1 overconfident. #;', [coxCalibration(units, 0.9)!.slope, 3]);
  });
});
