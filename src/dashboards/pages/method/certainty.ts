import { clusteredInterval } from '../../../scoring/clustered-interval.js';
import { pauleMandel } from '../../../scoring/paule-mandel.js';
import { rankRanges } from '../../../scoring/rank-ranges.js';
import { shrink } from '../../../scoring/shrinkage.js';
import { studentTQuantile } from '../../../scoring/student-t.js';
import { minCurve, minJudged, minRanked } from '../track-record/judging.js';
import { type FormulaGroup, written } from './formula.js';

const inTwoClusters = [0.1, 0.3, 0.2, 0.6].map((value, i) => ({ cluster: i < 2 ? 'a' : 'b', value }));
const { mean, standardError, low, high } = clusteredInterval(inTwoClusters, 0.9)!;

const estimates = [0, 0.1].map((gain) => ({ mean: gain, errorVariance: 0.001 }));
const population = pauleMandel(estimates)!;
const posteriors = estimates.map((estimate) => shrink(estimate, population));
const ranks = rankRanges(posteriors, 1000, 1).map((range) =>
  range.low === range.high ? String(range.low) : `${range.low}–${range.high}`,
);

export const certainty: FormulaGroup = {
  id: 'certainty',
  title: 'How sure a number is',
  intro:
    'No number stands without its interval and its n. What counts as independent evidence are clusters: questions that share their surprise, such as the races of one election. Without one a question is a cluster of its own.',
  formulas: [
    {
      id: 'interval',
      name: 'Mean and interval',
      formula: 'mean ± t(G − 1) · SE, SE² = G ÷ (G − 1) · Σ over clusters (sum of deviations)² ÷ n²',
      reads:
        'The interval is for 90%, robust to clusters, and needs two of the G clusters. Each of n questions weighs 1.',
      example: `Scores 0.1 and 0.3 in one cluster, 0.2 and 0.6 in another: mean ${written(mean, 3)}, SE ${written(standardError!, 3)}; with t(1) = ${written(studentTQuantile(0.95, 1), 2)} from ${written(low!, 3)} to ${written(high!, 3)}: two clusters tell next to nothing.`,
      sources: ['cameron'],
    },
    {
      id: 'shrinkage',
      name: 'Shrunk gain',
      formula: 'field mean + τ² ÷ (τ² + v) · (own mean − field mean)',
      reads:
        'What boards order by: a short record is drawn towards the field. v is the error variance of the author’s mean, pooled over all authors; τ² the variance between authors.',
      example: `Two authors with gains 0 and 0.1 and v = 0.001 each: τ² = ${written(population.betweenVariance, 4)}; shrunk to ${posteriors.map((one) => written(one.mean, 3)).join(' and ')}.`,
      sources: ['efron-morris', 'paule'],
    },
    {
      id: 'rank',
      name: 'Rank range',
      formula: '5th to 95th percentile of the rank over 1,000 draws from what is believed of everybody',
      reads:
        'Ranges that overlap are a tie. Only what was recorded before the outcome was known ranks, or came with a collection that states how it was chosen.',
      example: `The two authors above, the second of whom gained more: ranks ${ranks.join(' and ')}.`,
      sources: ['goldstein'],
    },
    {
      id: 'too-few',
      name: 'Too few to judge',
      formula: `below ${minJudged} clusters no verdict, below ${minRanked} no rank, below ${minCurve} no curve and no word on confidence`,
      reads: 'What is not known is left out; it is never 0.',
      example: `A record of ${minCurve - 1} is provisional: points and whiskers, but no curve.`,
      sources: [],
    },
    {
      id: 'mature',
      name: 'Past their deadline',
      formula: 'a question counts once its deadline has passed',
      reads:
        'Questions that end early tend to end in yes, so counting them at once would flatter whoever says yes. How many are held back is said.',
      example: '“By 30 June”, which comes true in March, counts from 1 July.',
      sources: [],
    },
  ],
};
