import { brier } from '../../../scoring/brier.js';
import { categoricalBaseline } from '../../../scoring/categorical-baseline.js';
import { categoricalBrier } from '../../../scoring/categorical-brier.js';
import { categoricalLogScore } from '../../../scoring/categorical-log-score.js';
import { categoricalSpherical } from '../../../scoring/categorical-spherical.js';
import { isInInterval } from '../../../scoring/interval-coverage.js';
import { logScore } from '../../../scoring/log-score.js';
import { metaculusBaseline } from '../../../scoring/metaculus-baseline.js';
import { pinballLoss } from '../../../scoring/pinball-loss.js';
import { normalisedRankedProbabilityScore } from '../../../scoring/ranked-probability-score.js';
import { spherical } from '../../../scoring/spherical.js';
import { weightedIntervalScore } from '../../../scoring/weighted-interval-score.js';
import { type FormulaGroup, written } from './formula.js';

const options = [0.2, 0.5, 0.3];
const quantiles = [
  { level: 0.1, value: -5 },
  { level: 0.5, value: 0 },
  { level: 0.9, value: 7.25 },
];
const cameOutAs = -3;
const losses = quantiles.map((quantile) => written(pinballLoss(quantile, cameOutAs), 3));
const held = isInInterval(
  [
    { level: 0.05, value: -6 },
    { level: 0.95, value: 8 },
  ],
  cameOutAs,
  0.9,
);

export const oneForecast: FormulaGroup = {
  id: 'one-forecast',
  title: 'One forecast',
  intro:
    'p is the probability that was said, y what came true: 1 for yes, 0 for no, a fraction where the ruling is one. Probabilities are rounded to six decimals first.',
  formulas: [
    {
      id: 'brier',
      name: 'Brier score',
      formula: '(p − y)²',
      reads: 'From 0 to 1; lower is better. Always saying 50% scores 0.25.',
      example: `70% was said and it happened: (0.7 − 1)² = ${written(brier(0.7, 1), 4)}. Had it not happened: ${written(brier(0.7, 0), 4)}.`,
      sources: ['brier'],
    },
    {
      id: 'log',
      name: 'Log score',
      formula: 'y · ln p + (1 − y) · ln(1 − p), with p kept within 0.001 to 0.999',
      reads:
        'From −6.91 to 0; higher is better. It punishes being sure and wrong harder than the Brier score. How often p had to be kept within its limits is shown beside it.',
      example: `70% and it happened: ln 0.7 = ${written(logScore(0.7, 1).score, 3)}. 100% and it did not: ${written(logScore(1, 0).score, 3)}, kept within the limits.`,
      sources: ['good'],
    },
    {
      id: 'baseline',
      name: 'Baseline score',
      formula: '100 · (log score ÷ ln 2 + 1)',
      reads: 'At most 100; higher is better, and 0 is what saying 50% gets.',
      example: `70% and it happened: ${written(metaculusBaseline(0.7, 1), 1)}. 50%: ${written(metaculusBaseline(0.5, 1), 1)}.`,
      sources: ['metaculus'],
    },
    {
      id: 'spherical',
      name: 'Spherical score',
      formula: '(y · p + (1 − y)(1 − p)) ÷ √(p² + (1 − p)²)',
      reads: 'From 0 to 1; higher is better.',
      example: `70% and it happened: 0.7 ÷ √(0.49 + 0.09) = ${written(spherical(0.7, 1), 3)}.`,
      sources: ['gneiting'],
    },
    {
      id: 'options',
      name: 'Brier score over options',
      formula: '½ · Σ over options (p − o)², where o is 1 for what came true, else 0',
      reads:
        'From 0 to 1; lower is better. Of two options it is the score of one of them. Probabilities must add up to 1.',
      example: `20%, 50% and 30%, and the second came true: ½ · (0.04 + 0.25 + 0.09) = ${written(categoricalBrier(options, 1), 3)}; log ${written(categoricalLogScore(options, 1).score, 3)}, baseline ${written(categoricalBaseline(options, 1), 1)}, spherical ${written(categoricalSpherical(options, 1), 3)}.`,
      sources: ['brier'],
    },
    {
      id: 'ranked',
      name: 'Ranked score',
      formula: 'Σ over borders between options (P − O)² ÷ (K − 1)',
      reads:
        'From 0 to 1; lower is better. P is the probability of lying below a border, O whether it did, so a near miss costs less. For options with an order, and for dates given as periods.',
      example: `The same three, in that order: (0.2² + 0.3²) ÷ 2 = ${written(normalisedRankedProbabilityScore(options, 1), 4)}.`,
      sources: ['epstein'],
    },
    {
      id: 'quantiles',
      name: 'Weighted interval score',
      formula:
        '2 · mean over levels a of a · (y − q) where y is above the value q, (1 − a) · (q − y) below it',
      reads: 'In the unit of the question; lower is better. Different units are never averaged.',
      example: `10% below −5, 50% below 0, 90% below 7.25, and it came out as −3: losses ${losses.join(', ')}, score ${written(weightedIntervalScore(quantiles, cameOutAs), 3)}.`,
      sources: ['bracher'],
    },
    {
      id: 'interval-coverage',
      name: 'Interval coverage',
      formula: 'share of outcomes within the central 50% or 90% that was given',
      reads: 'Near 50% and 90% is right; less is overconfident.',
      example: `A 90% interval from −6 to 8 ${held ? 'held' : 'missed'} the −3.`,
      sources: ['bracher'],
    },
  ],
};
