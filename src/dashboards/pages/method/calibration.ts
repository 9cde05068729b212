import { calibrationBins } from '../../../scoring/calibration-bins.js';
import { calibrationCells } from '../../../scoring/calibration-cells.js';
import { consistencyBand } from '../../../scoring/consistency-band.js';
import { corp } from '../../../scoring/corp.js';
import { coxCalibration } from '../../../scoring/cox-calibration.js';
import { meanFoldedGap } from '../../../scoring/folded-gap.js';
import { murphy } from '../../../scoring/murphy.js';
import { wilsonInterval } from '../../../scoring/wilson.js';
import { luckWord } from '../track-record/judging.js';
import { type FormulaGroup, written } from './formula.js';

const said = [
  { probability: 0.2, outcome: 0 },
  { probability: 0.6, outcome: 0 },
  { probability: 0.4, outcome: 1 },
  { probability: 0.8, outcome: 1 },
];
const cells = calibrationCells(said.map((one) => ({ ...one, weight: 1 })));
const parts = corp(cells)!;
const units = said.map(({ probability, outcome }, i) => ({
  drawKey: String(i),
  outcome,
  weighted: [{ probability, weight: 1 }],
}));
const band = consistencyBand(units, 1000, 1)!;
const at40 = band.band.find(({ probability }) => probability === 0.4)!;
const wilson = wilsonInterval(29, 44, 0.9);
const [lowest] = calibrationBins(
  said.map((one, i) => ({ ...one, weight: 1, questionId: String(i) })),
  0.9,
).filter(({ n }) => n > 0);
const corrected = wilsonInterval(29, 44, 1 - 0.1 / 5);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const calibration: FormulaGroup = {
  id: 'calibration',
  title: 'Calibration',
  intro:
    'Whether things happen as often as they are said to. The example is four forecasts: 20% and 60%, which did not happen, 40% and 80%, which did.',
  formulas: [
    {
      id: 'bins',
      name: 'Bins',
      formula:
        'ten, closed on the left; each at its mean p and the share that happened, with the Wilson interval for n questions',
      reads: 'On the diagonal is right. Hollow below 10 questions.',
      example: `29 of 44: ${written(29 / 44, 3)}, interval ${written(wilson.low, 3)} to ${written(wilson.high, 3)}. The lowest of the four stands at ${percent(lowest!.meanP!)} and ${percent(lowest!.frequency!)}.`,
      sources: ['wilson'],
    },
    {
      id: 'curve',
      name: 'Curve (CORP)',
      formula: 'isotonic regression of outcomes on probabilities, by pooling adjacent violators',
      reads:
        'The best rising line through the outcomes: what each probability should have been. Drawn from 30 clusters on.',
      example: `20, 40, 60 and 80% become ${[...parts.recalibrated].map(percent).join(', ')}.`,
      sources: ['dimitriadis'],
    },
    {
      id: 'score-parts',
      name: 'Miscalibration, discrimination, difficulty',
      formula:
        'Brier = MCB − DSC + UNC, MCB = S(as said) − S(recalibrated), DSC = S(base rate) − S(recalibrated), UNC = S(base rate)',
      reads:
        'Miscalibration is what recalibrating would save: lower is better. Discrimination is how well likely and unlikely were told apart: higher is better. Difficulty is what always saying the base rate scores.',
      example: `${written(parts.miscalibration, 3)} − ${written(parts.discrimination, 3)} + ${written(parts.uncertainty, 3)} = ${written(parts.brier, 3)}.`,
      sources: ['dimitriadis'],
    },
    {
      id: 'band',
      name: 'Consistency band',
      formula:
        'where the curve of a perfectly calibrated forecaster lies in 90 of 100 of 1,000 simulated records',
      reads:
        'In each, one outcome is drawn per question and author, from the last forecast in force, and holds for all revisions; questions of one cluster share their luck.',
      example: `At 40% it reaches from ${percent(at40.low)} to ${percent(at40.high)}: four forecasts rule nothing out.`,
      sources: ['dimitriadis'],
    },
    {
      id: 'luck',
      name: 'Luck alone',
      formula: '(1 + simulated records with at least the observed miscalibration) ÷ (1 + 1,000)',
      reads: 'How often a calibrated forecaster would look this bad. Small speaks against calibration.',
      example: `${luckWord(band.pValue)}.`,
      sources: ['dimitriadis'],
    },
    {
      id: 'murphy',
      name: 'Murphy’s parts',
      formula: 'the same by distinct probability, without a curve',
      reads: 'Given where probabilities repeat.',
      example: `Here none does, and reliability is the Brier score itself: ${written(murphy(cells)!.reliability, 3)}.`,
      sources: ['murphy'],
    },
    {
      id: 'confidence',
      name: 'Over- and underconfidence',
      formula: 'mean of max(p, 1 − p) − share of the likelier sides that came true',
      reads: 'Above 0 is surer than right. Put into words only where its interval leaves 0 out.',
      example: `${written(meanFoldedGap(units, 0.9)!.mean, 3)}.`,
      sources: ['lichtenstein'],
    },
    {
      id: 'slope',
      name: 'Slope',
      formula: 'logistic regression of outcomes on the log odds of p',
      reads: '1 is calibrated, below 1 overconfident.',
      example: `${written(coxCalibration(units, 0.9)!.slope, 3)}.`,
      sources: ['cox'],
    },
    {
      id: 'finding',
      name: 'The sentence',
      formula: 'a bin of at least 20 whose Wilson interval, for 1 − 10% ÷ such bins, leaves out its mean p',
      reads:
        'Only then does a page say that what was called likely happened less, or more, often. Of ten calibrated records at most one is spoken of by luck.',
      example: `With five such bins 29 of 44 reach from ${percent(corrected.low)} to ${percent(corrected.high)}: at a mean of 85% it is said, at 80% it is not.`,
      sources: ['dunn'],
    },
  ],
};
