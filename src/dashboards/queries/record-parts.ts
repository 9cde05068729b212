import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import { DISPUTED_SQL } from '../../questions/read-question.js';
import { PART_SQL, partClusterTable, partTable } from '../../scores/part-totals.js';
import { TOTALS_RULE } from '../../scores/totals.js';
import type { RecordPart } from '../pages/props/track-record.js';
import type { RecordOptions } from './record-options.js';
import { estimateFromSums, type EstimateSums } from './record-summary.js';

interface Row extends Record<keyof EstimateSums, string> {
  party: PartyRef;
  attribution: Attribution;
}

/**
 * Mean Brier of what an author said on binary questions in each source, or of what a source carried of each author: by
 * name.
 * @param kind whose record is taken apart
 * @param options which questions count: of all past their deadline the sums are stored, else the scores themselves are
 *   summed up; and the level of confidence of the intervals, 0..1
 */
export async function readRecordParts(
  tx: EntityManager,
  kind: PartyKind,
  partyId: string,
  { matureOnly, tag, knownFrom, knownTo, level, undisputedOnly }: RecordOptions,
): Promise<RecordPart[]> {
  const other = kind === 'author' ? 'source' : 'author';
  const isStored = matureOnly && tag === null && knownFrom === null && knownTo === null && !undisputedOnly;
  const rows = await tx.query<Row[]>(
    `${isStored ? '' : `WITH ${summedSql(kind, undisputedOnly)}`}
     SELECT jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name) AS party, part.attribution, part.n,
            part.clusters, part.n_squared, part.brier AS sum, part.brier_squared AS squared, part.brier_times_n AS times_n
     FROM ${isStored ? 'score_part' : 'summed'} part JOIN ${other} p ON p.id = part.${other}_id
     WHERE part.${kind}_id = $1 AND part.n > 0
     ORDER BY lower(p.name), p.id, part.attribution`,
    isStored ? [partyId] : [partyId, matureOnly, tag, knownFrom, knownTo],
  );
  return rows.map(({ party, attribution, ...texts }) => {
    const sums = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, BigInt(text)]),
    ) as EstimateSums;
    const brier = estimateFromSums(sums, level);
    return { name: party, attribution, n: Number(sums.n), clusters: Number(sums.clusters), brier };
  });
}

/** SQL of the relation `summed`: what `score_part` would hold of party `$1` if it held the units of parameters $2 to $5. */
const summedSql = (kind: PartyKind, undisputedOnly: boolean) => `
  unit AS (
    SELECT sc.*, 1 AS sign FROM score sc JOIN question q ON q.id = sc.question_id
    WHERE (NOT $2::boolean OR sc.matures_at <= app_now()) AND ($3::text IS NULL OR $3 = ANY (q.tags))
      AND ($4::timestamptz IS NULL OR sc.known_at >= $4) AND ($5::timestamptz IS NULL OR sc.known_at < $5)
      ${undisputedOnly ? `AND NOT ${DISPUTED_SQL}` : ''}
      AND sc.dimension = 'source' AND sc.rule = '${TOTALS_RULE}' AND sc.superseded_at IS NULL AND sc.question_id IN (
      SELECT f.question_id FROM statement s JOIN forecast f ON f.statement_id = s.id WHERE s.${kind}_id = $1)
  ), part AS (${PART_SQL}), part_clusters AS (${partClusterTable.select}),
  part_old AS (SELECT * FROM part_clusters WHERE false), summed AS (${partTable.select})`;
