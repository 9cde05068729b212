import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import {
  clusteredSums,
  clusterSumNames,
  clusterSumsSql,
  type RecordSums,
  type UnitSum,
  unitSums,
  unitSumsSql,
} from '../../scores/score-sums.js';
import { groupBy } from '../../platform/group-by.js';
import { type PhraseSums, readPhraseSums } from './phrase-sums.js';
import { Remembered } from './remembered.js';
import {
  EVERYBODY,
  isKeptInTotals,
  KEPT_SQL,
  keptParameters,
  type ScoreFilter,
  scoreFilterParameters,
  scoresSql,
} from './score-filter.js';
import { readTotalsVersion } from './totals-version.js';

/** The reference forecast that gain and skill compare with. */
export const references = ['best', 'uniform'] as const;
export type Reference = (typeof references)[number];

/** Exact sums over units, and the phrases in which some of them were said. */
export interface Summed {
  sums: RecordSums;
  phrases: PhraseSums[];
}

/** What one author, or one attribution of a source, has scored. */
export interface ScoredRecord {
  subjectId: string;
  /** `null` for authors. */
  attribution: Attribution | null;
  /** Of everything. */
  all: Summed;
  /**
   * Of what may rank: all but what was recorded with the outcome known, from no collection that says how it was
   * sampled. `null` where there is nothing.
   */
  ranking: Summed | null;
}

/**
 * What a record is measured against: a reference forecast on each question; or the median of the others who were in
 * force on it, which takes questions that somebody else forecast too. A board shows one of them, never both mixed.
 */
export const metrics = ['gain', 'relative'] as const;
export type Metric = (typeof metrics)[number];

const names = [...unitSums, ...clusterSumNames];

type Row = { subjectId: string; attribution: Attribution | null; scope: 'all' | 'ranking' } & Record<
  string,
  string
>;

/**
 * The sums over the scores that a filter selects, of questions with a Brier score: from the stored totals where they
 * are of just these, else summed up from the scores themselves.
 */
export async function readRecordSums(
  tx: EntityManager,
  filter: ScoreFilter,
  metric: Metric = 'gain',
): Promise<ScoredRecord[]> {
  const rows =
    isKeptInTotals(filter) && metric === 'gain'
      ? await readTotals(tx, filter)
      : await tx.query<Row[]>(sumsSql(scoresSql(filter), metric), scoreFilterParameters(filter));
  const phrases = groupBy(await readPhraseSums(tx, filter), scopeKey);
  const records = new Map<string, ScoredRecord>();
  // Of one record `all` comes before `ranking`.
  for (const { subjectId, attribution, scope, ...row } of rows) {
    const sums = Object.fromEntries(names.map((name) => [name, BigInt(row[name]!)])) as RecordSums;
    const summed = { sums, phrases: phrases.get(scopeKey({ subjectId, attribution, scope })) ?? [] };
    const key = recordKey(subjectId, attribution);
    if (scope === 'all') records.set(key, { subjectId, attribution, all: summed, ranking: null });
    else records.get(key)!.ranking = summed;
  }
  return [...records.values()];
}

/** Of everybody together every cluster has to be read, so that is remembered for as long as the totals are the same. */
const remembered = new Remembered<Row[]>(20);

async function readTotals(tx: EntityManager, filter: ScoreFilter): Promise<Row[]> {
  const read = (sql: string) => tx.query<Row[]>(sql, keptParameters(filter));
  if (!filter.pooled) return read(TOTALS_SQL);
  const { dimension, type, attribution } = filter;
  const version = await readTotalsVersion(tx, filter);
  return remembered.get(JSON.stringify([dimension, type, attribution, version]), () => read(EVERYBODYS_SQL));
}

function scopeKey({
  subjectId,
  attribution,
  scope,
}: Pick<PhraseSums, 'subjectId' | 'attribution' | 'scope'>): string {
  return `${scope} ${recordKey(subjectId, attribution)}`;
}

/** What names a record in maps. */
export function recordKey(subjectId: string, attribution: Attribution | null): string {
  return `${subjectId} ${attribution ?? 'any'}`;
}

const TOTALS_SQL = `
  SELECT subject_id AS "subjectId", nullif(attribution, 'any') AS attribution, scope,
         ${names.map((name) => `${name}::text`).join(', ')}
  FROM score_total
  WHERE ${KEPT_SQL}
  ORDER BY subject_id, attribution, scope`;

/** Questions of one cluster are one piece of evidence, whoever spoke on them, so that clusters do not add up as units do. */
const EVERYBODYS_SQL = `
  WITH c AS (
    SELECT ${['n', ...clusteredSums].map((name) => `sum(${name}) AS ${name}`).join(', ')}
    FROM score_cluster WHERE ${KEPT_SQL} AND scope = 'all' GROUP BY cluster
  ), units AS (
    SELECT ${unitSums.map((name) => `sum(${name})::text AS ${name}`).join(', ')}
    FROM score_total WHERE ${KEPT_SQL} AND scope = 'all'
  ), spread AS (
    SELECT ${clusterSumNames.map((name) => `sum(${clusterSumsSql('c')[name]})::numeric(76, 0)::text AS ${name}`).join(', ')} FROM c
  )
  SELECT ${EVERYBODY} AS "subjectId", NULL AS attribution, 'all' AS scope, units.*, spread.*
  FROM units, spread WHERE units.n IS NOT NULL`;

/** Where the gain is over the others, it is how far a Brier score lies below their median. */
const OVER_OTHERS_SQL = { gain_best: '-sc.median_gap', gain_uniform: '-sc.median_gap' };

function sumsSql(scores: string, metric: Metric): string {
  const sqlOf: typeof unitSumsSql | Record<UnitSum, string> =
    metric === 'gain' ? unitSumsSql : { ...unitSumsSql, ...OVER_OTHERS_SQL };
  const isCounted = metric === 'gain' ? 'sc.brier IS NOT NULL' : 'sc.median_gap IS NOT NULL';
  const perCluster = unitSums.map((name) => `sum(${sqlOf[name]}) AS ${name}`);
  const perRecord = unitSums.map((name) => `sum(c.${name})::text AS ${name}`);
  const overClusters = clusterSumNames.map(
    (name) => `sum(${clusterSumsSql('c')[name]})::numeric(76, 0)::text AS ${name}`,
  );
  return `
    WITH c AS (
      SELECT sc.party_id, sc.attribution, scope, sc.cluster, ${perCluster.join(', ')}
      FROM (${scores}) sc CROSS JOIN unnest(ARRAY['all', 'ranking']) AS scope
      WHERE ${isCounted} AND (scope = 'all' OR NOT sc.any_unframed)
      GROUP BY sc.party_id, sc.attribution, scope, sc.cluster
    )
    SELECT c.party_id AS "subjectId", nullif(c.attribution, 'any') AS attribution, c.scope,
           ${[...perRecord, ...overClusters].join(', ')}
    FROM c GROUP BY c.party_id, c.attribution, c.scope ORDER BY c.party_id, c.attribution, c.scope`;
}
