import type { MigrationInterface, QueryRunner } from 'typeorm';

const unitSums = `
  n compared judged_daily clipped brier wp wy log_score baseline baseline_truncated spherical gain_best gain_uniform
  reference_best reference_uniform peer median_gap accuracy coverage lead_time`;
const clusterSums = `
  clusters n_squared brier_squared gain_best_squared gain_uniform_squared brier_times_n gain_best_times_n
  gain_uniform_times_n gain_best_means gain_uniform_means gain_best_means_squared gain_uniform_means_squared`;

const sums = (names: string) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${name} numeric NOT NULL DEFAULT 0`)
    .join(', ');

/**
 * Exact sums over the mature units of the headline rule (in `score_rule`, of every rule), kept up to date by whoever changes `score`, in the same
 * transaction: what boards and track records read, however many forecasts there are. All are integers.
 * `uncharged` holds what a record has beside its scores: a question that charges nothing, or late forecasts on one.
 */
export class CreateScoreTotals20261122000850 implements MigrationInterface {
  name = 'CreateScoreTotals20261122000850';

  async up(queryRunner: QueryRunner): Promise<void> {
    const record =
      'dimension text NOT NULL, subject_id uuid NOT NULL, attribution text NOT NULL, type text NOT NULL';
    const key = 'dimension, subject_id, attribution, type';
    const part = 'author_id uuid NOT NULL, source_id uuid NOT NULL, attribution text NOT NULL';
    const partKey = 'author_id, source_id, attribution';
    await queryRunner.query(`
      CREATE TABLE score_total (
        ${record}, scope text NOT NULL CHECK (scope IN ('all', 'ranking')),
        version bigint NOT NULL DEFAULT 0, ${sums(unitSums)}, ${sums(clusterSums)},
        PRIMARY KEY (${key}, scope)
      );
      CREATE TABLE score_cluster (
        ${record}, scope text NOT NULL, cluster text NOT NULL, ${sums('n brier gain_best gain_uniform')},
        PRIMARY KEY (${key}, scope, cluster)
      );
      CREATE TABLE score_month (
        ${record}, month date NOT NULL, ${sums('n brier log_score gain_best gain_uniform wp wy')},
        PRIMARY KEY (${key}, month)
      );
      CREATE TABLE score_tag (
        ${record}, tag text NOT NULL, ${sums('n brier gain_best gain_uniform')},
        PRIMARY KEY (${key}, tag)
      );
      CREATE TABLE score_rule (
        ${record}, rule text NOT NULL, ${sums('n brier')},
        PRIMARY KEY (${key}, rule)
      );
      CREATE TABLE score_part_cluster (
        ${part}, cluster text NOT NULL, ${sums('n brier')},
        PRIMARY KEY (${partKey}, cluster)
      );
      CREATE TABLE score_part (
        ${part}, ${sums('n brier clusters n_squared brier_squared brier_times_n')},
        PRIMARY KEY (${partKey})
      );
      CREATE INDEX score_part_source ON score_part (source_id, attribution);
      CREATE TABLE calibration_bin (
        ${record}, bin smallint NOT NULL, ${sums('n w wp wy')},
        PRIMARY KEY (${key}, bin)
      );
      CREATE TABLE calibration_histogram (
        ${record}, percent smallint NOT NULL, ${sums('w wp wy wyy')},
        PRIMARY KEY (${key}, percent)
      );
      CREATE TABLE score_phrase (
        ${record}, scope text NOT NULL, scale text NOT NULL, phrase text NOT NULL, low integer NOT NULL, point integer NOT NULL,
        high integer NOT NULL, ${sums('n w wy wyy gw gwy gwyy')},
        PRIMARY KEY (${key}, scope, scale, phrase, low, point, high)
      );

      CREATE TABLE uncharged (
        question_id uuid NOT NULL REFERENCES question (id),
        dimension text NOT NULL, subject_id uuid NOT NULL, attribution text NOT NULL,
        state text CHECK (state IN ('open', 'unscored', 'annulled', 'ambiguous')),
        late integer NOT NULL,
        PRIMARY KEY (question_id, dimension, subject_id, attribution)
      );
      CREATE INDEX uncharged_subject ON uncharged (dimension, subject_id);
      CREATE TABLE uncharged_total (
        dimension text NOT NULL, subject_id uuid NOT NULL, attribution text NOT NULL,
        ${sums('open unscored annulled ambiguous late')},
        PRIMARY KEY (dimension, subject_id, attribution)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP TABLE uncharged_total, uncharged, score_phrase, calibration_histogram, calibration_bin, score_part, score_part_cluster, score_rule, score_tag, score_month, score_cluster, score_total',
    );
  }
}
