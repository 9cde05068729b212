import type { EntityManager } from 'typeorm';
import { OF_QUESTION_SQL, TELL_SQL } from '../notices/tell-sql.js';
import { inBatches } from '../platform/database/in-batches.js';
import { ruleSql } from './overdue-rules.js';
import { WAITS_SQL } from './waiting-sql.js';

/** Tells, once for each due revision, of deadlines that are near; a day to look again needs no word ahead. */
export function tellDueSoon(tx: EntityManager): Promise<number> {
  return inBatches(
    tx,
    (limit) =>
      `WITH soon AS (
         SELECT id, due_revision, next_check_on IS NULL AND due_at > app_now() AS is_told FROM question
         WHERE ${WAITS_SQL} AND due_soon_revision < due_revision AND due_at <= app_now() + ${ruleSql('dueSoonDays')}
         ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
       ), marked AS (
         UPDATE question q SET due_soon_revision = soon.due_revision FROM soon WHERE q.id = soon.id RETURNING q.id
       ), fresh AS (
         SELECT 'due-soon' AS kind, id AS question_id, due_revision, 0 AS nth, ${OF_QUESTION_SQL}
         FROM soon WHERE is_told
       ), ${TELL_SQL}
       SELECT count(*)::int AS count FROM marked`,
  );
}

/** Tells again of what is still overdue. Times that passed while nobody swept are not made up for. */
export function remindOfOverdue(tx: EntityManager): Promise<number> {
  return inBatches(
    tx,
    (limit) =>
      `WITH late AS (
         SELECT id, due_revision, reminders + 1 AS nth FROM question
         WHERE ${WAITS_SQL} AND overdue_flagged_at IS NOT NULL
           AND coalesce(reminded_at, overdue_flagged_at) <= app_now() - ${ruleSql('remindEveryDays')}
         ORDER BY coalesce(reminded_at, overdue_flagged_at) LIMIT ${limit} FOR UPDATE SKIP LOCKED
       ), marked AS (
         UPDATE question q SET reminders = late.nth, reminded_at = app_now() FROM late WHERE q.id = late.id RETURNING q.id
       ), fresh AS (
         SELECT 'reminder' AS kind, id AS question_id, due_revision, nth, ${OF_QUESTION_SQL} FROM late
       ), ${TELL_SQL}
       SELECT count(*)::int AS count FROM marked`,
  );
}

/** Tells a further person, where there is one, of what has been overdue for long: once for each due revision. */
export function escalateOverdue(tx: EntityManager): Promise<number> {
  return inBatches(
    tx,
    (limit) =>
      `WITH late AS (
         SELECT id, due_revision FROM question
         WHERE ${WAITS_SQL} AND escalated_revision < due_revision AND overdue_flagged_at IS NOT NULL
           AND overdue_flagged_at <= app_now() - ${ruleSql('escalateAfterDays')}
           AND (SELECT escalate_to FROM overdue_rule) IS NOT NULL
         ORDER BY overdue_flagged_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
       ), marked AS (
         UPDATE question q SET escalated_revision = late.due_revision FROM late WHERE q.id = late.id RETURNING q.id
       ), fresh AS (
         SELECT 'escalation' AS kind, id AS question_id, due_revision, 0 AS nth, ${OF_QUESTION_SQL} FROM late
       ), ${TELL_SQL}
       SELECT count(*)::int AS count FROM marked`,
  );
}
