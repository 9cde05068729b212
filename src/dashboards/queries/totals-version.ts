import type { EntityManager } from 'typeorm';
import type { ScoreFilter } from './score-filter.js';

/**
 * A text that is another one as soon as a score that the totals count has come, gone or changed, in what a filter
 * selects of them. A recomputation starts the versions of totals anew, so their sums are in it as well.
 * @param filter one that the totals are kept for
 */
export async function readTotalsVersion(tx: EntityManager, filter: ScoreFilter): Promise<string> {
  const [row] = await tx.query<{ version: string }[]>(
    `SELECT md5(coalesce(string_agg(md5(t::text), '' ORDER BY subject_id, attribution), '')) AS version FROM score_total t
     WHERE dimension = $1 AND ($2::uuid[] IS NULL OR subject_id = ANY ($2)) AND type = $3
       AND ($4::text IS NULL OR attribution = $4) AND scope = 'all'`,
    [filter.dimension, filter.subjectIds, filter.type, filter.attribution],
  );
  return row!.version;
}
