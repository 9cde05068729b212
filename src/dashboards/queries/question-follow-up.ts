import type { EntityManager } from 'typeorm';
import { actorNameSql } from '../../people/responsible.js';
import type { FollowUp, FollowUpItem } from '../pages/props/follow-up.js';

const SHOWN = 50;

/** Whose a question is to see to, who else may be named, and how it was followed up, the newest first. */
export async function readFollowUp(tx: EntityManager, id: string): Promise<FollowUp> {
  const [owner] = await tx.query<NonNullable<FollowUp['owner']>[]>(
    'SELECT p.id AS "personId", p.name FROM question q JOIN person p ON p.id = q.owner_id WHERE q.id = $1',
    [id],
  );
  const people = await tx.query<FollowUp['people'][number][]>(
    'SELECT id AS "personId", name FROM person WHERE disabled_at IS NULL ORDER BY name_key',
  );
  return { owner: owner ?? null, people, items: await tx.query<FollowUpItem[]>(ITEMS_SQL, [id, SHOWN]) };
}

/** Rulings have a history of their own, and are told of there. */
const ITEMS_SQL = `
  SELECT n.created_at AS at, n.kind, n.nth, told.names, NULL AS by, NULL AS person, NULL AS "nextCheckOn", NULL AS reason
  FROM notice n, LATERAL (SELECT CASE WHEN bool_or(r.is_own) THEN array_agg(p.name ORDER BY p.name_key)
                               WHEN count(*) > 0 THEN '{}' END AS names
                          FROM notice_recipient r JOIN person p ON p.id = r.person_id WHERE r.notice_id = n.id) AS told
  WHERE n.question_id = $1 AND n.kind <> 'ruling'
  UNION ALL
  SELECT e.recorded_at, substr(e.kind, 10), 0, NULL, ${actorNameSql('e.actor')}, o.name, says ->> 'nextCheckOn', says ->> 'reason'
  FROM ledger_entry e LEFT JOIN ledger_payload p ON p.entry_id = e.id
    LEFT JOIN LATERAL (SELECT convert_from(p.body, 'UTF8')::jsonb AS says) AS body ON true
    LEFT JOIN person o ON o.id = (says ->> 'personId')::uuid
  WHERE e.stream = 'question:' || $1
    AND e.kind IN ('question.owner-set', 'question.postponed', 'question.postponement-taken-back')
  ORDER BY at DESC LIMIT $2`;
