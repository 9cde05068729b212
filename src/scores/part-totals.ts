import { type AdditiveTable, changeSql } from './additive-table.js';

const PART = ['author_id', 'source_id', 'attribution'];
const values = ['n', 'brier'];
const part = PART.join(', ');

/** SQL of the relation `part`, from `unit`: the mean Brier score of each author within a source's unit, in 1e-12. */
export const PART_SQL = `
  SELECT theirs.author_id, sc.subject_id AS source_id, sc.attribution, sc.cluster, sc.sign, theirs.brier
  FROM unit sc, LATERAL (
    SELECT s.author_id, round(sum(s.w::numeric * (s.m / 1e6::numeric - sc.outcome_value::numeric) ^ 2) / sum(s.w::numeric) * 1e12) AS brier
    FROM unnest(sc.segment_authors, sc.segment_millionths, sc.segment_weights) AS s (author_id, m, w) GROUP BY 1
  ) theirs
  WHERE sc.dimension = 'source' AND sc.segment_millionths IS NOT NULL`;

export const partClusterTable: AdditiveTable = {
  name: 'score_part_cluster',
  key: [...PART, 'cluster'],
  values,
  select: `SELECT ${part}, cluster, sum(sign) AS n, sum(sign * brier) AS brier FROM part GROUP BY ${part}, cluster`,
};

const spread = (side: 'before' | 'now') => ({
  n: `n_${side}`,
  brier: `brier_${side}`,
  clusters: `(n_${side} > 0)::int`,
  n_squared: `n_${side} * n_${side}`,
  brier_squared: `brier_${side} * brier_${side}`,
  brier_times_n: `brier_${side} * n_${side}`,
});
const sums = Object.keys(spread('now')) as (keyof ReturnType<typeof spread>)[];

/**
 * What each author gave each source, with the sums that a cluster-robust interval takes. Relation `part_old` holds the
 * clusters as they were before these units.
 */
export const partTable: AdditiveTable = {
  name: 'score_part',
  key: PART,
  values: sums,
  select: `SELECT ${part}, ${sums.map((name) => `sum(${spread('now')[name]} - ${spread('before')[name]}) AS ${name}`).join(', ')}
           FROM (${changeSql(partClusterTable, 'part_clusters', 'part_old')}) change GROUP BY ${part}`,
};
