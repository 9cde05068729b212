import { expect } from '@jest/globals';
import { type Body, near } from './golden-service.js';

/** What independent packages say of a set of binary forecasts; what they do not say is left out. */
export interface Figures {
  n: number;
  clusters: number;
  baseRate: number;
  meanP: number;
  brier: { mean: number; low: number; high: number };
  brierSum: number;
  log: number;
  baseline: number;
  spherical: number;
  /** `null` where values hardly repeat. */
  murphy: { reliability: number; discrimination: number; uncertainty: number } | null;
  mcb: number;
  dsc: number;
  unc: number;
  baseRateSkill: number;
  /** Per bin n, mean probability, frequency and its interval. */
  bins?: (number | null)[][];
  /** Per block of the recalibrated curve its first and last probability, and its value. */
  blocks?: number[][];
  foldedGap?: number;
  /** `null` where yes and no are told apart perfectly. */
  cox?: { intercept: number; slope: number } | null;
}

const COX_DECIMALS = 6;
/** With fewer clusters there are points without a curve. */
const MIN_CURVE = 30;

/** A track record must say of its binary forecasts what the figures say. */
export function expectFigures(record: Body, figures: Figures): void {
  const { bins, blocks, foldedGap, cox, ...means } = figures;
  expect(meansOf(record)).toEqual(near(means));
  const { calibration } = record;
  if (bins) expect(calibration.bins.map(binOf)).toEqual(near(bins));
  if (blocks) expectCurve(calibration.curve, figures.clusters < MIN_CURVE ? null : blocks);
  if (foldedGap !== undefined) expect(calibration.confidence.gap.mean).toBeCloseTo(foldedGap, 9);
  if (cox !== undefined) {
    const { slope } = calibration.confidence;
    expect(slope && { intercept: slope.intercept, slope: slope.mean }).toEqual(near(cox, COX_DECIMALS));
  }
}

function expectCurve(curve: Body, blocks: number[][] | null): void {
  if (blocks === null) return expect(curve).toBeNull();
  for (const { p, recalibrated } of curve) {
    const [, , value] = blocks.find(([from, to]) => from! <= p && p <= to!)!;
    expect(recalibrated).toBeCloseTo(value!, 9);
  }
}

/** The figures of a record, except those of its calibration that are lists. */
function meansOf({ n, clusters, baseRate, brier, scores, calibration }: Body): object {
  const { brierSum, log, baseline, spherical } = scores;
  const { murphy, mcb, dsc, unc, baseRateSkill, bins } = calibration;
  const { reliability, discrimination, uncertainty } = murphy ?? {};
  const total = (value: (bin: Body) => number) =>
    bins.reduce((sum: number, bin: Body) => sum + value(bin), 0);
  const meanP = total((bin) => bin.weight * (bin.meanP ?? 0)) / total((bin) => bin.weight);
  return {
    n,
    clusters,
    baseRate,
    meanP,
    brier,
    brierSum,
    log,
    baseline,
    spherical,
    murphy: murphy && { reliability, discrimination, uncertainty },
    mcb,
    dsc,
    unc,
    baseRateSkill,
  };
}

function binOf({ n, meanP, frequency, low, high }: Body): (number | null)[] {
  return [n, meanP, frequency, low, high];
}
