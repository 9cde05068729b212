import type { EntityManager } from 'typeorm';
import { type PartMean, readPartMeans } from './part-means.js';
import type { Reference } from './record-sums.js';
import type { ScoreFilter } from './score-filter.js';

/** The questions of a record under one tag; a question counts under each of its tags. */
export interface TagMean extends PartMean {
  tag: string;
}

/** Means by tag, the most used first. */
export function readTagMeans(
  tx: EntityManager,
  filter: ScoreFilter,
  reference: Reference,
): Promise<TagMean[]> {
  return readPartMeans<TagMean>(tx, filter, reference, {
    name: 'tag',
    table: 'score_tag',
    ofTotals: 'tag',
    ofScores: 'tag',
    join: 'JOIN question q ON q.id = sc.question_id CROSS JOIN unnest(q.tags) AS tag',
    order: '1, 3 DESC, 2',
  });
}
