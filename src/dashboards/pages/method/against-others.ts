import { brier } from '../../../scoring/brier.js';
import { MS_PER_DAY } from '../../../scoring/duration.js';
import { goodJudgmentAccuracy } from '../../../scoring/good-judgment-accuracy.js';
import { logScore } from '../../../scoring/log-score.js';
import { medianComparison } from '../../../scoring/median.js';
import { pairedComparison } from '../../../scoring/paired-comparison.js';
import { peerComparison } from '../../../scoring/peer-score.js';
import { type Comparison, relativeOverTime } from '../../../scoring/relative-over-time.js';
import { sharedMeans } from '../../../scoring/shared-means.js';
import { type FormulaGroup, written } from './formula.js';

/** It happened; three said so much, all the time. */
const said = [0.8, 0.5, 0.7];

function relative<Crowd>(scores: readonly number[], comparison: Comparison<Crowd>, decimals: number): string {
  const results = relativeOverTime(
    scores.map((score) => [{ startAt: 0, endAt: 1, score }]),
    comparison,
  );
  return results.map(({ scoreMs }) => written(scoreMs!, decimals)).join(', ');
}

const peers = relative(
  said.map((p) => logScore(p, 1).score),
  peerComparison,
  1,
);
const gaps = relative(
  said.map((p) => brier(p, 1)),
  medianComparison,
  3,
);
const accuracies = goodJudgmentAccuracy(said.map((p) => [2 * brier(p, 1)]))!;

const days = (from: number, to: number) => ({ startAt: from * MS_PER_DAY, endAt: to * MS_PER_DAY });
const shared = sharedMeans(
  [
    { ...days(0, 6), score: brier(0.9, 1) },
    { ...days(6, 8), score: brier(0.7, 1) },
  ],
  [{ ...days(4, 8), score: brier(0.5, 1) }],
)!;
const pairs = [-0.2, -0.1, 0.05, -0.05].map((difference, i) => ({ cluster: String(i), difference }));
const paired = pairedComparison(pairs, 1000, 1, 0.9)!;

export const againstOthers: FormulaGroup = {
  id: 'against-others',
  title: 'Against others',
  intro:
    'Scores relative to those who had a forecast on the same question at the same time; nothing where there was nobody. The example: it happened; one said 80%, one 50% and one 70%, all the time.',
  formulas: [
    {
      id: 'peer',
      name: 'Peer score',
      formula: '100 · (own log score − mean log score of the others)',
      reads: 'Above 0 is better than they; all of them add up to 0.',
      example: `${peers}.`,
      sources: ['metaculus'],
    },
    {
      id: 'median-gap',
      name: 'Against the median',
      formula: 'own Brier − median Brier of the others',
      reads: 'Below 0 is better than they.',
      example: `${gaps}.`,
      sources: ['good-judgment'],
    },
    {
      id: 'accuracy',
      name: 'Accuracy',
      formula: '(own mean − mean of the daily medians of all) · share of the days with a forecast',
      reads: 'On Brier scores from 0 to 2, day by day. Below 0 is better than the crowd.',
      example: `${accuracies.map((one) => written(one!.accuracy, 3)).join(', ')}.`,
      sources: ['good-judgment'],
    },
    {
      id: 'paired',
      name: 'Paired difference',
      formula: 'mean over shared questions of (own Brier − other’s Brier) over the time both had a forecast',
      reads:
        'Below 0, the first is better. The interval draws clusters of questions 1,000 times with replacement. Means over questions that only one of them forecast are not compared.',
      example: `Ten days are scheduled; Ann says 90% on the first day and 70% on the seventh, Bob 50% on the fifth; it happens after eight. They share four days: ${written(shared.own, 4)} and ${written(shared.other, 4)}, difference ${written(shared.own - shared.other, 4)}. Four questions with differences −0.20, −0.10, 0.05 and −0.05: mean ${written(paired.difference, 3)}, 90% interval ${written(paired.low!, 3)} to ${written(paired.high!, 3)}.`,
      sources: ['efron-tibshirani'],
    },
  ],
};
