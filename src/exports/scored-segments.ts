import { type ScoreFilter, scoreFilterParameters, scoresSql } from '../dashboards/queries/score-filter.js';
import type { Quantile } from '../forecasts/forecast.entity.js';
import type { PartyKind } from '../parties/party.js';
import type { Snapshot } from '../platform/database/stream-rows.js';
import { toCsvLine } from '../platform/http/csv-cells.js';
import { fromMillionths } from '../scoring/canonical-probability.js';
import { toProbabilityCell, toQuantilesCell } from './content-cells.js';

/** Whose scores are written out: of authors, of sources, or of some of them. */
export type Scores = Omit<ScoreFilter, 'dimension' | 'subjectIds'> & {
  of: { dimension: PartyKind; subjectIds: string[] | null }[];
};

interface Row {
  unit: string;
  ruleVersion: number;
  asOf: Date;
  questionId: string;
  questionRef: string | null;
  type: string;
  author: string;
  source: string | null;
  cluster: string;
  millionths: number | null;
  content: number[] | Quantile[] | null;
  weight: number;
  outcome: number;
  score: number;
  reference: 'recorded' | 'uniform' | null;
  referenceScore: number | null;
  startAt: Date;
  endAt: Date;
}

/** Its columns, with what each tells. */
export const segmentColumns = {
  unit: 'What is scored once: an author or source, and a question',
  rule: 'How revisions become one score',
  rule_version: 'Of the scoring',
  as_of: 'The moment of the record',
  question_id: 'The question',
  question_ref: 'The name that it was imported by',
  type: 'Of the question',
  author: 'Whose forecast it is',
  source: 'Where it appeared; blank in the units of authors',
  cluster: 'Questions of one cluster are one piece of evidence',
  p: 'What was said: of yes, of each option, or quantiles',
  weight: 'The share of the time that it was in force; of a unit they add up to 1',
  y: 'The outcome as a number: 0..1, the place of the option, the number, or the day',
  score: 'Brier score, 0..1, or weighted interval score; the sum of weight times score is that of the unit',
  start: 'From when it was in force',
  end: 'Until when',
  reference: 'What the unit is compared with: recorded or uniform; blank for nothing',
  reference_score: 'The score of that',
};

/**
 * Every stretch of a forecast in force that was scored, as CSV text. The weights of a scoring unit add up to 1, and
 * Σ weight · score is its score: the Brier score, 0..1, or the weighted interval score where p are quantiles. `source` is
 * blank in the units of authors, the reference where there is none.
 */
export async function* scoredSegmentsCsv(
  { read }: Pick<Snapshot, 'read'>,
  { of, ...filter }: Scores,
): AsyncGenerator<string> {
  yield toCsvLine(Object.keys(segmentColumns));
  for (const { dimension, subjectIds } of of) {
    const selected = { ...filter, dimension, subjectIds };
    for await (const rows of read<Row>(segmentsSql(selected), scoreFilterParameters(selected)))
      yield rows.map((row) => toLine(row, filter.rule)).join('');
  }
}

function segmentsSql(filter: ScoreFilter): string {
  return `
    SELECT concat_ws(':', sc.dimension, sc.party_id, sc.attribution, sc.question_id) AS unit, sc.rule_version AS "ruleVersion",
           coalesce($5, app_now()) AS "asOf", sc.question_id AS "questionId",
           (SELECT min(ref) FROM question_ref r WHERE r.question_id = sc.question_id) AS "questionRef", sc.type,
           coalesce(survivor.name, a.name) AS author, ${filter.dimension === 'source' ? 'p.name' : 'NULL'} AS source, sc.cluster,
           sc.segment_millionths[n] AS millionths, sc.segment_contents -> (n - 1)::int AS content, weight,
           sc.outcome_value AS outcome, score,
           CASE WHEN sc.reference_recorded THEN 'recorded' WHEN sc.reference_best IS NOT NULL THEN 'uniform' END AS reference,
           sc.reference_best / 1e12::double precision AS "referenceScore", starts_at AS "startAt", ends_at AS "endAt"
    FROM (${scoresSql(filter)}) sc JOIN ${filter.dimension} p ON p.id = sc.party_id
    CROSS JOIN LATERAL unnest(sc.segment_authors, sc.segment_weights, sc.segment_scores, sc.segment_starts, sc.segment_ends)
      WITH ORDINALITY AS segment (author_id, weight, score, starts_at, ends_at, n)
    JOIN author a ON a.id = segment.author_id LEFT JOIN author survivor ON survivor.id = a.merged_into
    ORDER BY sc.question_id, sc.party_id, sc.attribution, n`;
}

function toLine(row: Row, rule: string): string {
  return toCsvLine([
    row.unit,
    rule,
    String(row.ruleVersion),
    row.asOf.toISOString(),
    row.questionId,
    row.questionRef,
    row.type,
    row.author,
    row.source,
    row.cluster,
    probabilityOf(row),
    String(row.weight),
    String(row.outcome),
    String(row.score),
    row.startAt.toISOString(),
    row.endAt.toISOString(),
    row.reference,
    row.referenceScore?.toString() ?? null,
  ]);
}

function probabilityOf({ millionths, content }: Row): string | null {
  if (millionths !== null) return toProbabilityCell(fromMillionths(millionths), null);
  const isDistribution = typeof content?.[0] === 'number';
  return isDistribution
    ? toProbabilityCell(null, content as number[])
    : toQuantilesCell(content as Quantile[] | null);
}
