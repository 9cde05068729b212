import { type AdditiveTable, changeSql } from './additive-table.js';
import { PART_SQL, partClusterTable } from './part-totals.js';
import { clusterSumNames, clusterSumsSql, clusteredSums, unitSums, unitSumsSql } from './score-sums.js';

/** The rule whose units are kept in totals; of the others the mean alone. Every other view is summed up from `score`. */
export const TOTALS_RULE = 'carried-forward';

/** SQL condition: score `sc` belongs into the totals from the moment at which its question is mature. */
export const COUNTABLE_SQL = 'sc.brier IS NOT NULL';

/** What names a record, and which units of it a total is of. */
const RECORD = ['dimension', 'subject_id', 'attribution', 'type'];
const SCOPED = [...RECORD, 'scope'];

export const clusterTable: AdditiveTable = {
  name: 'score_cluster',
  key: [...SCOPED, 'cluster'],
  values: ['n', ...clusteredSums],
  select: `SELECT ${SCOPED.join(', ')}, cluster, sum(sign) AS n,
                  ${clusteredSums.map((name) => `sum(sign * ${unitSumsSql[name]}) AS ${name}`).join(', ')}
           FROM scoped sc GROUP BY ${SCOPED.join(', ')}, cluster`,
};

/** The totals of whole records. Relation `old` holds the clusters as they were before these units. */
export const totalTable: AdditiveTable = {
  name: 'score_total',
  key: SCOPED,
  values: [...unitSums, ...clusterSumNames],
  select: `
    SELECT * FROM (
      SELECT ${SCOPED.join(', ')}, ${unitSums.map((name) => `sum(sign * ${unitSumsSql[name]}) AS ${name}`).join(', ')}
      FROM scoped sc GROUP BY ${SCOPED.join(', ')}
    ) units JOIN (
      SELECT ${SCOPED.join(', ')},
             ${clusterSumNames.map((name) => `sum(${clusterSumsSql('now')[name]} - ${clusterSumsSql('old')[name]}) AS ${name}`).join(', ')}
      FROM (
        ${changeSql(clusterTable, 'clusters', 'old')}
      ) change,
      LATERAL (SELECT ${clusterTable.values.map((name) => `${name}_before AS ${name}`).join(', ')}) old,
      LATERAL (SELECT ${clusterTable.values.map((name) => `${name}_now AS ${name}`).join(', ')}) now
      GROUP BY ${SCOPED.join(', ')}
    ) spread USING (${SCOPED.join(', ')})`,
};

const PICO = '1e12::numeric';
const record = RECORD.map((column) => `sc.${column}`).join(', ');
const scoped = SCOPED.map((column) => `sc.${column}`).join(', ');

export const partTables: AdditiveTable[] = [
  {
    name: 'score_month',
    key: [...RECORD, 'month'],
    values: ['n', 'brier', 'log_score', 'gain_best', 'gain_uniform', 'wp', 'wy'],
    select: `SELECT ${record}, date_trunc('month', (sc.known_at - interval '1 microsecond') AT TIME ZONE 'UTC')::date AS month, sum(sign) AS n,
                    ${(['brier', 'log_score', 'gain_best', 'gain_uniform', 'wp', 'wy'] as const)
                      .map((name) => `sum(sign * ${unitSumsSql[name]}) AS ${name}`)
                      .join(', ')}
             FROM unit sc GROUP BY ${record}, month`,
  },
  {
    name: 'score_tag',
    key: [...RECORD, 'tag'],
    values: ['n', 'brier', 'gain_best', 'gain_uniform'],
    select: `SELECT ${record}, tag, sum(sign) AS n,
                    ${clusteredSums.map((name) => `sum(sign * ${unitSumsSql[name]}) AS ${name}`).join(', ')}
             FROM unit sc, unnest(sc.tags) AS tag GROUP BY ${record}, tag`,
  },
  {
    name: 'score_rule',
    key: [...RECORD, 'rule'],
    values: ['n', 'brier'],
    select: `SELECT ${record}, rule, sum(sign) AS n, sum(sign * sc.brier) AS brier
             FROM any_unit sc GROUP BY ${record}, rule`,
  },
  {
    name: 'calibration_bin',
    key: [...RECORD, 'bin'],
    values: ['n', 'w', 'wp', 'wy'],
    select: `SELECT ${record}, bin, sum(sign) AS n, sum(sign * part.w) AS w, sum(sign * part.wp) AS wp, sum(sign * part.wy) AS wy
             FROM unit sc, LATERAL (
               SELECT least(m / 100000, 9) AS bin, sum(round(s.w::numeric * ${PICO})) AS w,
                      sum(round(s.w::numeric * m * 1e6)) AS wp,
                      sum(round(s.w::numeric * sc.outcome_value::numeric * ${PICO})) AS wy
               FROM unnest(sc.segment_millionths, sc.segment_weights) AS s (m, w) GROUP BY 1
             ) part WHERE sc.segment_millionths IS NOT NULL GROUP BY ${record}, bin`,
  },
  {
    name: 'calibration_histogram',
    key: [...RECORD, 'percent'],
    values: ['w', 'wp', 'wy', 'wyy'],
    select: `SELECT ${record}, round(m / 10000.0)::smallint AS percent, sum(sign * round(s.w::numeric * ${PICO})) AS w,
                    sum(sign * round(s.w::numeric * m * 1e6)) AS wp,
                    sum(sign * round(s.w::numeric * sc.outcome_value::numeric * ${PICO})) AS wy,
                    sum(sign * round(s.w::numeric * (sc.outcome_value ^ 2)::numeric * ${PICO})) AS wyy
             FROM unit sc, unnest(sc.segment_millionths, sc.segment_weights) AS s (m, w)
             WHERE sc.segment_millionths IS NOT NULL GROUP BY ${record}, percent`,
  },
  {
    name: 'score_phrase',
    key: [...SCOPED, 'scale', 'phrase', 'low', 'point', 'high'],
    values: ['n', 'w', 'wy', 'wyy', 'gw', 'gwy', 'gwyy'],
    select: `SELECT ${scoped}, scale, phrase, low, point, high, sum(sign * part.is_first) AS n,
                    ${['w', 'wy', 'wyy', 'gw', 'gwy', 'gwyy'].map((name) => `sum(sign * part.${name}) AS ${name}`).join(', ')}
             FROM scoped sc, LATERAL (
               SELECT r ->> 'scale' AS scale, r ->> 'phrase' AS phrase, (r ->> 'low')::int AS low,
                      (r ->> 'point')::int AS point, (r ->> 'high')::int AS high,
                      (row_number() OVER (PARTITION BY r ->> 'scale', r ->> 'phrase'
                                          ORDER BY (r ->> 'low')::int, (r ->> 'point')::int, (r ->> 'high')::int) = 1)::int AS is_first,
                      ${(
                        [
                          ['w', 'w', 0],
                          ['wy', 'w', 1],
                          ['wyy', 'w', 2],
                          ['gw', 'g', 0],
                          ['gwy', 'g', 1],
                          ['gwyy', 'g', 2],
                        ] as const
                      )
                        .map(
                          ([name, weight, power]) =>
                            `sum(round(${weight}::numeric * (sc.outcome_value ^ ${power})::numeric * ${PICO})) AS ${name}`,
                        )
                        .join(', ')}
               FROM ROWS FROM (jsonb_array_elements(sc.segment_readings), unnest(sc.segment_weights), unnest(sc.segment_shares))
                      AS s (r, w, g)
               WHERE r <> 'null' GROUP BY 1, 2, 3, 4, 5
             ) part
             WHERE sc.segment_readings IS NOT NULL GROUP BY ${scoped}, scale, phrase, low, point, high`,
  },
];

/** SQL of the relation `scoped`, from `unit`. */
export const SCOPED_SQL = `SELECT unit.*, scope FROM unit CROSS JOIN unnest(ARRAY['all', 'ranking']) AS scope
  WHERE scope = 'all' OR NOT any_unframed`;

/**
 * SQL of the relations that selects of totals read: `any_unit` holds scores with a `sign` of 1, or −1 for those that
 * are taken out; `unit` those of the headline rule; `scoped` these once for `all`, and once for `ranking` where they
 * may rank; `part` what each author gave a source's unit; `clusters` and `part_clusters` what their clusters change by.
 * @param anyUnit SQL of `any_unit`
 */
export const unitsSql = (anyUnit: string) => `
  any_unit AS MATERIALIZED (${anyUnit}),
  unit AS MATERIALIZED (SELECT * FROM any_unit WHERE rule = '${TOTALS_RULE}'),
  scoped AS MATERIALIZED (${SCOPED_SQL}), part AS MATERIALIZED (${PART_SQL}),
  clusters AS MATERIALIZED (${clusterTable.select}), part_clusters AS MATERIALIZED (${partClusterTable.select})`;
