import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';

/** The reference forecast that gain and skill compare with. */
export const references = ['best', 'uniform'] as const;
export type Reference = (typeof references)[number];

/** Exact sums over the scores of one author, or one attribution of a source, in one cluster: integers of 1e-12. */
export interface ClusterSums {
  subjectId: string;
  /** `null` for authors. */
  attribution: Attribution | null;
  /** Recorded with the outcome known, and from no collection that says how it was sampled: never ranked. */
  unframed: boolean;
  cluster: string;
  n: number;
  /** How many units had a probability clipped for the logarithmic score. */
  clipped: number;
  brier: bigint;
  gain: bigint;
  reference: bigint;
  outcome: bigint;
  coverage: bigint;
  leadTime: bigint;
  log: bigint;
  baseline: bigint;
  spherical: bigint;
}

const sumColumns = {
  brier: () => 'brier',
  gain: (reference: Reference) => `gain_${reference}`,
  reference: (reference: Reference) => `reference_${reference}`,
  outcome: () => 'wy',
  coverage: () => 'coverage',
  leadTime: () => 'lead_time',
  log: () => 'log_score',
  baseline: () => 'baseline',
  spherical: () => 'spherical',
} satisfies Partial<Record<keyof ClusterSums, (reference: Reference) => string>>;
type SumColumn = keyof typeof sumColumns;
const sumNames = Object.keys(sumColumns) as SumColumn[];

type Row = Omit<ClusterSums, SumColumn> & Record<SumColumn, string>;

/** The scores that a filter selects, summed by author or source with attribution, and cluster. */
export async function readScoreClusters(
  tx: EntityManager,
  filter: ScoreFilter,
  reference: Reference,
): Promise<ClusterSums[]> {
  const sums = sumNames.map((name) => `sum(sc.${sumColumns[name](reference)})::text AS "${name}"`);
  const rows = await tx.query<Row[]>(
    `SELECT sc.party_id AS "subjectId", nullif(sc.attribution, 'any') AS attribution, sc.cluster,
            sc.any_unframed AS unframed,
            count(*)::int AS n, (count(*) FILTER (WHERE sc.clipped))::int AS clipped, ${sums.join(', ')}
     FROM (${scoresSql(filter)}) sc
     GROUP BY sc.party_id, sc.attribution, sc.cluster, unframed
     ORDER BY sc.party_id, sc.attribution, sc.cluster, unframed`,
    scoreFilterParameters(filter),
  );
  return rows.map(toClusterSums);
}

function toClusterSums(row: Row): ClusterSums {
  const sums = Object.fromEntries(sumNames.map((name) => [name, BigInt(row[name])])) as Record<
    SumColumn,
    bigint
  >;
  return { ...row, ...sums };
}
