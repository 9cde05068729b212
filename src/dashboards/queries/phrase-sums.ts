import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { partTables, SCOPED_SQL } from '../../scores/totals.js';
import {
  EVERYBODY,
  isKeptInTotals,
  type ScoreFilter,
  scoreFilterParameters,
  scoresSql,
} from './score-filter.js';

/** What came of one phrase in a record, and the range that its scale gives it. Probabilities 0..1, sums over units. */
export interface PhraseSums {
  subjectId: string;
  /** `null` for authors. */
  attribution: Attribution | null;
  /** Of every unit, or of those that may rank. */
  scope: 'all' | 'ranking';
  low: number;
  point: number;
  high: number;
  /** Σ of the share of each unit in which the phrase was in force, and of that times the outcome and its square. */
  w: number;
  wy: number;
  wyy: number;
  /** The same of the share of the time for which the question was scheduled: what gain is weighted by. */
  gw: number;
  gwy: number;
  gwyy: number;
}

const phraseTable = partTables.find(({ name }) => name === 'score_phrase')!;
const sums = ['w', 'wy', 'wyy', 'gw', 'gwy', 'gwyy'];

const [, ...ofRecord] = phraseTable.key.filter((column) => column !== 'subject_id');
const EVERYBODYS_SQL = `(
  SELECT dimension, ${EVERYBODY} AS subject_id, ${ofRecord.join(', ')}, ${sums.map((name) => `sum(${name}) AS ${name}`).join(', ')}
  FROM score_phrase GROUP BY dimension, ${ofRecord.join(', ')}) everybody`;

/** The phrases of the scores that a filter selects: from the stored totals where they are of just these. */
export function readPhraseSums(tx: EntityManager, filter: ScoreFilter): Promise<PhraseSums[]> {
  return isKeptInTotals(filter)
    ? tx.query<PhraseSums[]>(
        `SELECT ${COLUMNS} FROM ${filter.pooled ? EVERYBODYS_SQL : 'score_phrase'}
         WHERE dimension = $1 AND ($2::uuid[] IS NULL OR subject_id = ANY ($2)) AND type = $3
           AND ($4::text IS NULL OR attribution = $4) AND w > 0 ${IN_ORDER}`,
        [filter.dimension, filter.subjectIds, filter.type, filter.attribution],
      )
    : tx.query<PhraseSums[]>(
        `WITH unit AS (SELECT sc.*, 1 AS sign FROM (${scoresSql(filter)}) sc), scoped AS (${SCOPED_SQL}),
              summed AS (${phraseTable.select.replaceAll('sc.subject_id', 'sc.party_id')})
         SELECT ${COLUMNS.replace('subject_id', 'party_id')} FROM summed ${IN_ORDER}`,
        scoreFilterParameters(filter),
      );
}

/** Sums of doubles depend on their order. */
const IN_ORDER = `ORDER BY ${['low', 'point', 'high', ...sums].join(', ')}`;

const COLUMNS = `subject_id AS "subjectId", nullif(attribution, 'any') AS attribution, scope,
  low / 1e6::double precision AS low, point / 1e6::double precision AS point, high / 1e6::double precision AS high,
  ${sums.map((name) => `${name}::double precision / 1e12::double precision AS ${name}`).join(', ')}`;
