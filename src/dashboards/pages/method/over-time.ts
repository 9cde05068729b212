import { inForceAtHorizon } from '../../../scoring/at-horizon.js';
import { brier } from '../../../scoring/brier.js';
import { coverage } from '../../../scoring/coverage.js';
import { MS_PER_DAY } from '../../../scoring/duration.js';
import { leadTimeDays } from '../../../scoring/lead-time.js';
import { meanInForce } from '../../../scoring/mean-in-force.js';
import { metaculusBaseline } from '../../../scoring/metaculus-baseline.js';
import { skill } from '../../../scoring/skill.js';
import { truncatedMean } from '../../../scoring/truncated-mean.js';
import { baseRateSkill } from '../../../scoring/base-rate-skill.js';
import { calibrationCells } from '../../../scoring/calibration-cells.js';
import { verbalBand } from '../../../scoring/verbal-band.js';
import { type FormulaGroup, written } from './formula.js';

/** Ten days scheduled, known after eight: 60 % for four days, then 90 %. */
const said = [
  { startAt: 0, endAt: 4 * MS_PER_DAY, probability: 0.6 },
  { startAt: 4 * MS_PER_DAY, endAt: 8 * MS_PER_DAY, probability: 0.9 },
];
const [openedAt, closesAt, knownAt] = [0, 10 * MS_PER_DAY, 8 * MS_PER_DAY];

const mean = meanInForce(said, ({ probability }) => brier(probability, 1))!;
const gain = truncatedMean(said, ({ probability }) => 0.25 - brier(probability, 1), openedAt, closesAt);
const dayBefore = brier(inForceAtHorizon(said, knownAt, 1)!.probability, 1);
const weekBefore = brier(inForceAtHorizon(said, knownAt, 7)!.probability, 1);
const truncated = truncatedMean(
  said,
  ({ probability }) => metaculusBaseline(probability, 1),
  openedAt,
  closesAt,
);
const four = calibrationCells(
  [
    [0.2, 0],
    [0.6, 0],
    [0.4, 1],
    [0.8, 1],
  ].map(([probability, outcome]) => ({ probability: probability!, outcome: outcome!, weight: 1 })),
);
const band = verbalBand([{ low: 0.55, high: 0.85, weight: 4, wy: 3, wyy: 3 }])!;
const likely = (3 * brier(0.7, 1) + brier(0.7, 0)) / 4;

const setting =
  'A question is scheduled for ten days. 60% is said at the start and 90% after four days; it happens, known after eight.';

export const overTime: FormulaGroup = {
  id: 'over-time',
  title: 'One question: forecasts that change',
  intro: `A forecast is in force until the author’s next one, its withdrawal, the close, or the moment the outcome was known. Late forecasts never are. The example of this part: ${setting}`,
  formulas: [
    {
      id: 'carried-forward',
      name: 'Carried forward',
      formula: 'Σ score · time in force ÷ Σ time in force',
      reads: 'The headline: one question weighs 1, however often somebody spoke.',
      example: `(4 · 0.16 + 4 · 0.01) ÷ 8 = ${written(mean, 3)}.`,
      sources: [],
    },
    {
      id: 'first-last',
      name: 'First, last, and days ahead',
      formula:
        'the score of one forecast: the first, the last, or the one in force 1, 7, 30 or 90 days before',
      reads: 'Which of them is chosen can change who leads, so every number names its rule.',
      example: `First ${written(brier(0.6, 1), 3)}, last ${written(brier(0.9, 1), 3)}, one day before ${written(dayBefore, 3)}, seven days before ${written(weekBefore, 3)}.`,
      sources: [],
    },
    {
      id: 'gain',
      name: 'Gain',
      formula: 'Σ (reference Brier − own Brier) · time in force ÷ (scheduled close − opened)',
      reads:
        'What boards rank by; higher is better, 0 is as good as the reference: the probability recorded with the question, else equal chances; how many questions had which stands beside it. Time without a forecast adds nothing, so that nobody gains by claiming that a question will end early.',
      example: `(0.25 − 0.16) · 4/10 + (0.25 − 0.01) · 4/10 = ${written(gain, 3)}.`,
      sources: [],
    },
    {
      id: 'truncated-baseline',
      name: 'Truncated baseline',
      formula: 'Σ baseline score · time in force ÷ (scheduled close − opened)',
      reads: 'Higher is better.',
      example: `${written(truncated, 1)}.`,
      sources: ['metaculus'],
    },
    {
      id: 'coverage',
      name: 'Coverage',
      formula: 'time in force ÷ (scheduled close − opened)',
      reads: 'How much of the time somebody stood by a forecast.',
      example: `8 of 10 days: ${written(coverage(said, openedAt, closesAt), 1)}.`,
      sources: [],
    },
    {
      id: 'lead-time',
      name: 'Lead time',
      formula: 'from the first forecast in force to the moment the outcome was known',
      reads: 'In days. Early is harder than late.',
      example: `${leadTimeDays(said, knownAt)} days.`,
      sources: [],
    },
    {
      id: 'skill',
      name: 'Skill over the reference',
      formula: '1 − mean Brier ÷ mean reference Brier',
      reads:
        'At most 1; 0 is as good as the reference. Not comparable between authors who forecast different questions.',
      example: `1 − ${written(mean, 3)} ÷ 0.25 = ${written(skill(mean, 0.25)!, 2)}.`,
      sources: ['murphy'],
    },
    {
      id: 'base-rate-skill',
      name: 'Skill over the base rate',
      formula: '1 − mean Brier ÷ Brier of always saying the record’s own share of yes',
      reads: 'It uses hindsight: nobody knew the base rate beforehand.',
      example: `20% and 60%, which did not happen, 40% and 80%, which did: ${written(baseRateSkill(four)!, 2)}.`,
      sources: ['murphy'],
    },
    {
      id: 'verbal-band',
      name: 'However words are read',
      formula: 'smallest and largest mean over every value that each phrase may have within its range',
      reads:
        'A forecast in words counts as the point that its scale gives the phrase; the band says what other readings would make of it. Rank ranges include it.',
      example: `“Likely” is 55% to 85%, and 3 of 4 came true. Read as 70% the mean is ${written(likely, 4)}, at best ${written(band.low, 4)}, at worst ${written(band.high, 4)}.`,
      sources: [],
    },
  ],
};
