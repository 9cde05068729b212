import type { EntityManager } from 'typeorm';
import { toEvidenceView } from '../../resolutions/read-resolution.js';
import type { Resolution } from '../../resolutions/resolution.entity.js';
import type { EventProps } from '../pages/props/event.js';

interface Row {
  version: number;
  happenedOn: string | null;
  knownAt: Date;
  note: string | null;
  evidence: Resolution['evidence'];
}

/** What is known of the happening: of the rulings in force the one that names its day, of these the last to be known. */
export async function readEventRuling(tx: EntityManager, eventId: string): Promise<EventProps['ruling']> {
  const [row] = await tx.query<Row[]>(
    `SELECT r.version, r.happened_on AS "happenedOn", r.known_at AS "knownAt", r.note, r.evidence
     FROM question q JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version
     WHERE q.event_id = $1 AND q.merged_into IS NULL AND q.ruling = 'resolved'
     ORDER BY r.happened_on IS NULL, r.known_at DESC, q.id LIMIT 1`,
    [eventId],
  );
  if (!row) return null;
  return { ...row, evidence: toEvidenceView(row.evidence) };
}
