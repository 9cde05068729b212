import type { ClusteredSum, RecordSums, UnitSum } from '../../scores/score-sums.js';
import { clusteredIntervalFromTotals } from '../../scoring/clustered-interval.js';
import { skill } from '../../scoring/skill.js';
import type { Estimate, ReferenceShares } from '../pages/props/common.js';
import type { Reference, Summed } from './record-sums.js';
import { verbalBands } from './verbal-bands.js';

const PICO_PER_UNIT = 1e12;

/** How a record compares with the others in force on the same questions. */
export interface RelativeSummary {
  /** Questions on which there was somebody to compare with. */
  n: number;
  /** Metaculus' peer score, above 0 is better than the others. */
  peer: number;
  /** Brier score minus the median of the others, below 0 is better than they. */
  medianGap: number;
  /** Good Judgment's accuracy on Brier scores from 0 to 2, below 0 is better than the crowd. */
  accuracy: number | null;
}

/** The means of one record, of questions of one type. All are null where nothing is scored, never 0. */
export interface RecordSummary {
  /** Scored questions. */
  n: number;
  clusters: number;
  brier: Estimate | null;
  /** The mean Brier score under other readings of the phrases; `null` where nothing can be read otherwise. */
  brierBand: { low: number; high: number } | null;
  gain: Estimate | null;
  skill: number | null;
  referenceBrier: number | null;
  referenceShares: ReferenceShares | null;
  /** Share of yes among the scored questions. */
  baseRate: number | null;
  coverage: number | null;
  leadTimeDays: number | null;
  scores: {
    log: number | null;
    clipped: number;
    baseline: number | null;
    baselineTruncated: number | null;
    spherical: number | null;
    relative: RelativeSummary | null;
  };
}

export interface SummaryOptions {
  /** Of confidence of the intervals, 0..1. */
  level: number;
  reference: Reference;
}

/**
 * Means with their cluster-robust intervals, from exact sums.
 * @param summed of units that have a Brier score; `null` where there are none
 */
export function summarise(summed: Summed | null, { level, reference }: SummaryOptions): RecordSummary {
  const sums = summed?.sums ?? null;
  const n = sums ? Number(sums.n) : 0;
  const mean = (name: UnitSum, count = n) => (sums && count > 0 ? meanOfPico(sums[name], count) : null);
  const estimate = (name: ClusteredSum) => (sums ? estimateOf(sums, name, level) : null);
  const [brier, referenceBrier] = [estimate('brier'), mean(`reference_${reference}`)];
  return {
    n,
    clusters: sums ? Number(sums.clusters) : 0,
    brier,
    brierBand: brier && (verbalBands(summed!.phrases, n, brier.mean)?.brier ?? null),
    gain: estimate(`gain_${reference}`),
    skill: brier && referenceBrier !== null ? skill(brier.mean, referenceBrier) : null,
    referenceBrier,
    referenceShares: sums && referenceSharesOf(sums, reference),
    baseRate: mean('wy'),
    coverage: mean('coverage'),
    leadTimeDays: mean('lead_time'),
    scores: {
      log: mean('log_score'),
      clipped: sums ? Number(sums.clipped) : 0,
      baseline: mean('baseline'),
      baselineTruncated: mean('baseline_truncated'),
      spherical: mean('spherical'),
      relative: sums && sums.compared > 0n ? relativeOf(sums) : null,
    },
  };
}

function referenceSharesOf({ n, reference_recorded }: RecordSums, reference: Reference): ReferenceShares {
  const recorded = reference === 'uniform' ? 0 : Number(reference_recorded) / Number(n);
  return { recorded, uniform: 1 - recorded };
}

function relativeOf(sums: RecordSums): RelativeSummary {
  const n = Number(sums.compared);
  const judgedDaily = Number(sums.judged_daily);
  return {
    n,
    peer: meanOfPico(sums.peer, n),
    medianGap: meanOfPico(sums.median_gap, n),
    accuracy: judgedDaily === 0 ? null : meanOfPico(sums.accuracy, judgedDaily),
  };
}

/** The mean of n integers of 1e-12, given their sum: rounded once while the sum is below 2⁵³, some 9,000 in its unit. */
export function meanOfPico(sum: bigint, n: number): number {
  return Number(sum) / (n * PICO_PER_UNIT);
}

function estimateOf(sums: RecordSums, name: ClusteredSum, level: number): Estimate | null {
  const { n, clusters, n_squared, [name]: sum } = sums;
  const [squared, timesN] = [sums[`${name}_squared` as const], sums[`${name}_times_n` as const]];
  return estimateFromSums({ n, clusters, n_squared, sum, squared, times_n: timesN }, level);
}

/** Exact sums over clusters with n values and the sum s: of n, 1, n², s, s² and s·n; s in 1e-12. */
export type EstimateSums = Record<'n' | 'clusters' | 'n_squared' | 'sum' | 'squared' | 'times_n', bigint>;

/** A mean with its cluster-robust interval; `null` where there is nothing. */
export function estimateFromSums(sums: EstimateSums, level: number): Estimate | null {
  const { n: count, n_squared: nn, sum: s, squared: ss, times_n: ns } = sums;
  const n = Number(count);
  if (n === 0) return null;
  const mean = meanOfPico(s, n);
  // Centred on the mean in exact integers, so that nothing cancels in floating point.
  const residuals = ss * count * count - 2n * s * count * ns + s * s * nn;
  const interval = clusteredIntervalFromTotals(
    {
      clusters: Number(sums.clusters),
      n,
      sum: 0,
      sumSquared: Number(residuals) / (n * PICO_PER_UNIT) ** 2,
      nTimesSum: 0,
      nSquared: Number(nn),
    },
    level,
  )!;
  const shifted = (end: number | null) => (end === null ? null : mean + end);
  return { mean, low: shifted(interval.low), high: shifted(interval.high) };
}
