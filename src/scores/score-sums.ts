/**
 * What a record sums over its scoring units, each with its SQL over score `sc`. Counts, and integers of 1e-12; what is
 * not for a type of question, or not known, adds 0.
 */
export const unitSumsSql = {
  n: '1',
  compared: '(sc.peer IS NOT NULL)::int',
  judged_daily: '(sc.accuracy IS NOT NULL)::int',
  clipped: 'sc.clipped::int',
  brier: 'coalesce(sc.brier, 0)',
  wp: 'coalesce(sc.wp, 0)',
  wy: 'coalesce(sc.wy, 0)',
  log_score: 'coalesce(sc.log_score, 0)',
  baseline: 'coalesce(sc.baseline, 0)',
  baseline_truncated: 'coalesce(sc.baseline_truncated, 0)',
  spherical: 'coalesce(sc.spherical, 0)',
  gain_best: 'coalesce(sc.gain_best, 0)',
  gain_uniform: 'coalesce(sc.gain_uniform, 0)',
  reference_best: 'coalesce(sc.reference_best, 0)',
  reference_uniform: 'coalesce(sc.reference_uniform, 0)',
  reference_recorded: 'sc.reference_recorded::int',
  peer: 'coalesce(sc.peer, 0)',
  median_gap: 'coalesce(sc.median_gap, 0)',
  accuracy: 'coalesce(sc.accuracy, 0)',
  coverage: 'sc.coverage',
  lead_time: 'sc.lead_time',
} as const;
export type UnitSum = keyof typeof unitSumsSql;
export const unitSums = Object.keys(unitSumsSql) as UnitSum[];

/** What has an interval, which takes sums over clusters of dependent units. */
export const clusteredSums = ['brier', 'gain_best', 'gain_uniform'] as const satisfies UnitSum[];
export type ClusteredSum = (typeof clusteredSums)[number];

/** What boards rank by: they also need the spread of the cluster means. */
export const rankedSums = ['gain_best', 'gain_uniform'] as const satisfies ClusteredSum[];
export type RankedSum = (typeof rankedSums)[number];

export type ClusterSumName =
  | 'clusters'
  | 'n_squared'
  | `${ClusteredSum}_squared`
  | `${ClusteredSum}_times_n`
  | `${RankedSum}_means`
  | `${RankedSum}_means_squared`;

/**
 * SQL of what one cluster adds to its record, from its number of units `n` and its sums, columns of the relation `c`:
 * one cluster, n², s² and n·s; and of what boards rank by m and m², where m is the cluster's mean, rounded to 1e-12. A
 * cluster without units adds nothing.
 */
export function clusterSumsSql(c: string): Record<ClusterSumName, string> {
  return {
    clusters: `(${c}.n > 0)::int`,
    n_squared: `${c}.n * ${c}.n`,
    ...sqlByName(clusteredSums, '_squared', (s) => `${c}.${s} * ${c}.${s}`),
    ...sqlByName(clusteredSums, '_times_n', (s) => `${c}.${s} * ${c}.n`),
    ...sqlByName(rankedSums, '_means', (s) => mean(c, s)),
    ...sqlByName(rankedSums, '_means_squared', (s) => `${mean(c, s)} * ${mean(c, s)}`),
  };
}
export const clusterSumNames = Object.keys(clusterSumsSql('c')) as ClusterSumName[];

/** Exact sums over the units of one record. */
export type RecordSums = Record<UnitSum | ClusterSumName, bigint>;

function mean(c: string, s: RankedSum): string {
  return `coalesce(round(${c}.${s} / nullif(${c}.n, 0)), 0)`;
}

function sqlByName<N extends string, S extends string>(
  names: readonly N[],
  suffix: S,
  sql: (name: N) => string,
): Record<`${N}${S}`, string> {
  return Object.fromEntries(names.map((name) => [`${name}${suffix}`, sql(name)])) as Record<
    `${N}${S}`,
    string
  >;
}
