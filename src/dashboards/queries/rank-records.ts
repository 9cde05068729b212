import type { Attribution } from '../../forecasts/statement.entity.js';
import { pauleMandel } from '../../scoring/paule-mandel.js';
import { pooledErrorVariance } from '../../scoring/pooled-error-variance.js';
import { type RankedPosterior, rankRanges } from '../../scoring/rank-ranges.js';
import { type Posterior, shrink } from '../../scoring/shrinkage.js';
import type { Interval } from '../../scoring/wilson.js';
import type { NotEnoughReason } from '../pages/props/boards.js';
import { verbalBands } from './verbal-bands.js';
import { Remembered } from './remembered.js';
import { meanOfPico } from './record-summary.js';
import type { Reference, ScoredRecord, Summed } from './record-sums.js';

/** Fewest clusters of scored questions that get a rank. */
export const MIN_RANKED = 20;
const DRAWS = 1000;
const SEED = 1;
const PICO_PER_UNIT = 1e12;
/** Every track record and every board of one field draws the same ranks. */
const remembered = new Remembered<Interval[]>(50);

export interface RankedRecord {
  subjectId: string;
  attribution: Attribution | null;
  /** What it ranks by. */
  ranking: Summed;
  /** Mean gain after shrinking towards the field. */
  shrunk: number;
  /** From the 5th to the 95th percentile of posterior draws. */
  rank: { low: number; high: number };
}

/**
 * Ranks by the empirical-Bayes-shrunk mean gain, best first. The field that means are shrunk towards is every record
 * that counts; ranks are given to those with enough of it.
 */
export function rankRecords(records: readonly ScoredRecord[], reference: Reference): RankedRecord[] {
  const field = records.flatMap(({ subjectId, attribution, ranking }) => {
    if (!ranking) return [];
    const { sums, phrases } = ranking;
    const n = Number(sums.n);
    const band = verbalBands(phrases, n, meanOfPico(sums.brier, n))?.gain;
    return [{ subjectId, attribution, ranking, gain: meanOfPico(sums[`gain_${reference}`], n), band }];
  });
  const pooled = pooledErrorVariance(field.map(({ ranking }) => clusterMeans(ranking, reference)));
  if (pooled === null) return [];
  const estimates = field.map(({ ranking, gain }) => ({
    mean: gain,
    errorVariance: pooled / Number(ranking.sums.clusters),
  }));
  const population = pauleMandel(estimates)!;
  const candidates = field
    .map((record, index) => ({
      ...record,
      posterior: withBand(shrink(estimates[index]!, population), record.band),
    }))
    .filter(({ ranking }) => isRanked(ranking))
    .toSorted(byShrunkGain);
  return withRanks(candidates);
}

/** Why a record has no rank; `null` where it has one. */
export function whyNotRanked(record: ScoredRecord | undefined): NotEnoughReason | null {
  if (isRanked(record?.ranking ?? null)) return null;
  if (!record) return 'nothing-scored';
  return isRanked(record.all) ? 'no-frame' : 'too-few';
}

function isRanked(summed: Summed | null): boolean {
  return summed !== null && summed.sums.clusters >= MIN_RANKED;
}

/** How many cluster means there are, with Σ(m − their mean)², exact before it is rounded. */
function clusterMeans({ sums }: Summed, reference: Reference) {
  const { clusters } = sums;
  const [m, mm] = [sums[`gain_${reference}_means`], sums[`gain_${reference}_means_squared`]];
  const squares = Number(mm * clusters - m * m) / (Number(clusters) * PICO_PER_UNIT ** 2);
  return { clusters: Number(clusters), squares };
}

type Candidate = Pick<RankedRecord, 'subjectId' | 'attribution' | 'ranking'> & {
  gain: number;
  posterior: Posterior & RankedPosterior;
};

/** Another reading of the phrases moves the shrunk mean by as much as the raw one counts in it. */
function withBand(posterior: Posterior, band: Interval | undefined): Posterior & RankedPosterior {
  if (!band) return posterior;
  return { ...posterior, band: { low: posterior.weight * band.low, high: posterior.weight * band.high } };
}

/** Where the field shows no difference all means shrink to one; then the raw mean decides what comes first. */
function byShrunkGain(a: Candidate, b: Candidate): number {
  return b.posterior.mean - a.posterior.mean || b.gain - a.gain || (a.subjectId < b.subjectId ? -1 : 1);
}

function withRanks(candidates: readonly Candidate[]): RankedRecord[] {
  const posteriors = candidates.map(({ posterior }) => posterior);
  const ranges = remembered.getNow(JSON.stringify(posteriors), () => rankRanges(posteriors, DRAWS, SEED));
  return candidates.map(({ subjectId, attribution, ranking, posterior }, index) => ({
    subjectId,
    attribution,
    ranking,
    shrunk: posterior.mean,
    rank: ranges[index]!,
  }));
}
