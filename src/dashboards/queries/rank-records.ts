import type { Attribution } from '../../forecasts/statement.entity.js';
import { pauleMandel } from '../../scoring/paule-mandel.js';
import { pooledErrorVariance } from '../../scoring/pooled-error-variance.js';
import { rankRanges } from '../../scoring/rank-ranges.js';
import { type Posterior, shrink } from '../../scoring/shrinkage.js';
import type { NotEnoughReason } from '../pages/props/boards.js';
import { clusterSums, type RecordSummary, summarise } from './record-summary.js';
import type { ClusterSums } from './score-clusters.js';

/** Fewest clusters of scored questions that get a rank. */
export const MIN_RANKED = 20;
const DRAWS = 1000;
const SEED = 1;

/** The scores of one author, or of one attribution of a source. */
export interface ScoredRecord {
  subjectId: string;
  attribution: Attribution | null;
  parts: ClusterSums[];
}

export interface RankedRecord {
  subjectId: string;
  attribution: Attribution | null;
  summary: RecordSummary;
  /** Mean gain after shrinking towards the field. */
  shrunk: number;
  /** From the 5th to the 95th percentile of posterior draws. */
  rank: { low: number; high: number };
}

/** Groups sums into records, in the order in which they come. */
export function toRecords(sums: readonly ClusterSums[]): ScoredRecord[] {
  const records = new Map<string, ScoredRecord>();
  for (const part of sums) {
    const { subjectId, attribution } = part;
    const key = recordKey(subjectId, attribution);
    const record = records.get(key) ?? { subjectId, attribution, parts: [] };
    record.parts.push(part);
    records.set(key, record);
  }
  return [...records.values()];
}

/** What names a record in maps. */
export function recordKey(subjectId: string, attribution: Attribution | null): string {
  return `${subjectId} ${attribution ?? 'any'}`;
}

/**
 * Ranks by the empirical-Bayes-shrunk mean gain, best first. The field that means are shrunk towards is every record
 * that counts; ranks are given to those with enough of it.
 */
export function rankRecords(records: readonly ScoredRecord[], level: number): RankedRecord[] {
  const field = records
    .map((record) => ({ ...record, parts: countedForRanks(record) }))
    .filter(({ parts }) => parts.length > 0)
    .map((record) => ({ ...record, summary: summarise(record.parts, level) }));
  const pooled = pooledErrorVariance(field.map(({ parts }) => clusterMeans(parts)));
  if (pooled === null) return [];
  const estimates = field.map(({ summary }) => ({
    mean: summary.gain!.mean,
    errorVariance: pooled / summary.clusters,
  }));
  const population = pauleMandel(estimates)!;
  const candidates = field
    .map((record, index) => ({ ...record, posterior: shrink(estimates[index]!, population) }))
    .filter(({ summary }) => isRanked(summary))
    .toSorted(byShrunkGain);
  return withRanks(candidates);
}

/** Why a record has no rank; `null` where it has one. */
export function whyNotRanked({ parts }: Pick<ScoredRecord, 'parts'>): NotEnoughReason | null {
  if (isRanked(summarise(countedForRanks({ parts }), 0))) return null;
  if (parts.length === 0) return 'nothing-scored';
  return isRanked(summarise(parts, 0)) ? 'no-frame' : 'too-few';
}

function countedForRanks({ parts }: Pick<ScoredRecord, 'parts'>): ClusterSums[] {
  return parts.filter((part) => !part.unframed);
}

function isRanked({ clusters }: RecordSummary): boolean {
  return clusters >= MIN_RANKED;
}

function clusterMeans(parts: readonly ClusterSums[]): number[] {
  return clusterSums(parts, 'gain').map(({ n, sum }) => sum / n);
}

type Candidate = Omit<ScoredRecord, 'parts'> & { summary: RecordSummary; posterior: Posterior };

/** Where the field shows no difference all means shrink to one; then the raw mean decides what comes first. */
function byShrunkGain(a: Candidate, b: Candidate): number {
  return (
    b.posterior.mean - a.posterior.mean ||
    b.summary.gain!.mean - a.summary.gain!.mean ||
    (a.subjectId < b.subjectId ? -1 : 1)
  );
}

function withRanks(candidates: readonly Candidate[]): RankedRecord[] {
  const ranges = rankRanges(
    candidates.map(({ posterior }) => posterior),
    DRAWS,
    SEED,
  );
  return candidates.map(({ subjectId, attribution, summary, posterior }, index) => ({
    subjectId,
    attribution,
    summary,
    shrunk: posterior.mean,
    rank: ranges[index]!,
  }));
}
