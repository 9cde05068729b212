import type { EntityManager } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import { formatDay, lastMoment } from '../charts/format.js';
import { outcomeWord } from '../pages/parts/words.js';
import { readNow } from '../queries/read-now.js';
import { OUTCOME_SQL, SAID_BY_SQL } from '../queries/sql-fragments.js';
import { toAtom } from './atom.js';
import { toICalendar } from './icalendar.js';

const ENTRIES = 100;
const DAYS = 1000;

interface Row {
  id: string;
  text: string;
  said: string | null;
  dueAt: Date;
  dueRevision: number;
}

/** What is overdue, the last that became so first. */
export async function readOverdueFeed(tx: EntityManager, origin: string): Promise<string> {
  const rows = await tx.query<Row[]>(
    `SELECT q.id, q.text, ${SAID_BY_SQL} AS said, q.due_at AS "dueAt", q.due_revision AS "dueRevision"
     FROM question q WHERE q.ruling IS NULL AND q.merged_into IS NULL AND q.due_at <= app_now()
     ORDER BY q.due_at DESC, q.id DESC LIMIT $1`,
    [ENTRIES],
  );
  const entries = rows.map(({ id, text, said, dueAt, dueRevision }) => ({
    uuid: uuidv5(`overdue ${dueRevision}`, id),
    title: text,
    updatedAt: dueAt,
    path: `/questions/${id}`,
    summary: `Due ${formatDay(lastMoment(dueAt))} and without a ruling.${by(said)}`,
  }));
  const feed = { title: 'Reckoner: overdue', path: '/feeds/overdue.atom', pagePath: '/queue' };
  return toAtom({ ...feed, origin, entries, now: await readNow(tx) });
}

/** What was ruled, the last ruling first; a correction is an entry of its own. */
export async function readResolutionsFeed(tx: EntityManager, origin: string): Promise<string> {
  const rows = await tx.query<
    (Row & { outcome: string | number; unit: string | null; version: number; resolvedAt: Date })[]
  >(
    `SELECT q.id, q.text, ${SAID_BY_SQL} AS said, ${OUTCOME_SQL} AS outcome, q.unit, r.version, r.resolved_at AS "resolvedAt"
     FROM resolution r JOIN question q ON q.id = r.question_id AND q.resolution_version = r.version
     WHERE q.ruling IS NOT NULL AND q.merged_into IS NULL
     ORDER BY r.resolved_at DESC, q.id DESC LIMIT $1`,
    [ENTRIES],
  );
  const entries = rows.map(({ id, text, said, outcome, unit, version, resolvedAt }) => ({
    uuid: uuidv5(`ruling ${version}`, id),
    title: `${outcomeWord(outcome, unit)}: ${text}`,
    updatedAt: resolvedAt,
    path: `/questions/${id}`,
    summary: `${outcomeWord(outcome, unit)}.${by(said)}`,
  }));
  const feed = { title: 'Reckoner: rulings', path: '/feeds/resolutions.atom', pagePath: '/' };
  return toAtom({ ...feed, origin, entries, now: await readNow(tx) });
}

/** The days on which somebody has to look, a month past ones included. */
export async function readDeadlines(tx: EntityManager, origin: string): Promise<string> {
  const rows = await tx.query<(Row & { on: string | null; isCheck: boolean; recordedAt: Date })[]>(
    `SELECT q.id, q.text, ${SAID_BY_SQL} AS said, q.due_at AS "dueAt", q.due_revision AS "dueRevision",
            q.next_check_on IS NOT NULL AS "isCheck", q.recorded_at AS "recordedAt",
            coalesce(q.next_check_on, CASE WHEN q.deadline_precision = 'day'
              THEN (q.deadline_at AT TIME ZONE 'UTC')::date - 1 END)::text AS "on"
     FROM question q WHERE q.ruling IS NULL AND q.merged_into IS NULL AND q.due_at > app_now() - interval '30 days'
     ORDER BY q.due_at, q.id LIMIT $1`,
    [DAYS],
  );
  const days = rows.map(({ id, text, said, dueAt, dueRevision, on, isCheck, recordedAt }) => ({
    uid: `${id}@reckoner`,
    sequence: dueRevision,
    stampedAt: recordedAt,
    on,
    at: dueAt,
    summary: `${isCheck ? 'Check' : 'Deadline'}: ${text}`,
    description: said === null ? text : `${text}\n${said}`,
    url: `${origin}/questions/${id}`,
  }));
  return toICalendar('Reckoner: deadlines', days);
}

const by = (said: string | null): string => (said === null ? '' : ` Said by ${said}.`);
