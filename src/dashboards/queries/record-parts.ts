import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import { clusteredIntervalFromSums, type ClusterSum } from '../../scoring/clustered-interval.js';
import type { RecordPart } from '../pages/props/track-record.js';
import { PAGE_RULE } from './page-frame.js';

interface Row extends ClusterSum {
  party: PartyRef;
  attribution: Attribution;
}

/**
 * Mean Brier of what an author said on binary questions in each source, or of what a source carried of each author: by
 * name.
 * @param kind whose record is taken apart
 * @param level of confidence of the intervals, 0..1
 */
export async function readRecordParts(
  tx: EntityManager,
  kind: PartyKind,
  partyId: string,
  level: number,
): Promise<RecordPart[]> {
  const other = kind === 'author' ? 'source' : 'author';
  const rows = await tx.query<Row[]>(
    `SELECT jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name) AS party, sc.attribution, sc.cluster,
            count(*)::int AS n, sum(part.brier) AS sum
     FROM score sc
     CROSS JOIN LATERAL (
       SELECT segment.author_id, sc.subject_id AS source_id,
              sum(weight * (millionths / 1e6::double precision - sc.outcome_value) ^ 2) / sum(weight) AS brier
       FROM unnest(sc.segment_authors, sc.segment_millionths, sc.segment_weights)
         AS segment (author_id, millionths, weight)
       GROUP BY segment.author_id
     ) part
     JOIN ${other} p ON p.id = part.${other}_id
     WHERE sc.dimension = 'source' AND sc.type = 'binary' AND sc.rule = '${PAGE_RULE}' AND sc.superseded_at IS NULL AND part.${kind}_id = $1
       AND sc.question_id IN (
         SELECT f.question_id FROM statement s JOIN forecast f ON f.statement_id = s.id WHERE s.${kind}_id = $1)
     GROUP BY p.id, sc.attribution, sc.cluster
     ORDER BY lower(p.name), p.id, sc.attribution, sc.cluster`,
    [partyId],
  );
  const parts = new Map<string, { party: PartyRef; attribution: Attribution; sums: ClusterSum[] }>();
  for (const { party, attribution, n, sum } of rows) {
    const key = `${party.id} ${attribution}`;
    const part = parts.get(key) ?? { party, attribution, sums: [] };
    part.sums.push({ n, sum });
    parts.set(key, part);
  }
  return [...parts.values()].map(({ party, attribution, sums }) => ({
    name: party,
    attribution,
    n: sums.reduce((total, { n }) => total + n, 0),
    clusters: sums.length,
    brier: clusteredIntervalFromSums(sums, level),
  }));
}
