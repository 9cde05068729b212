import type { EntityManager } from 'typeorm';
import type { AccuracyView } from './capture.schemas.js';
import { mendedSql } from './read-decisions.js';

/** How often what each rule proposed was taken, corrected or turned down. */
export async function readAccuracy(tx: EntityManager): Promise<AccuracyView> {
  const items = await tx.query<AccuracyView['items']>(
    `SELECT rule,
            count(*) FILTER (WHERE decision = 'accepted')::int AS accepted,
            count(*) FILTER (WHERE decision = 'edited')::int AS edited,
            count(*) FILTER (WHERE ${mendedSql('rule')})::int AS mended,
            count(*) FILTER (WHERE decision = 'unscorable')::int AS unscorable,
            count(*) FILTER (WHERE decision = 'rejected')::int AS rejected
     FROM capture_decision d, unnest(rules) AS rule GROUP BY rule ORDER BY rule`,
  );
  const [decided] = await tx.query<[AccuracyView['decided']]>(
    `SELECT ${['accepted', 'edited', 'unscorable', 'rejected']
      .map((decision) => `count(*) FILTER (WHERE decision = '${decision}')::int AS ${decision}`)
      .join(', ')} FROM capture_decision`,
  );
  return { decided, items };
}
