import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import type { QuestionType } from '../../questions/question.schemas.js';
import { LATE_SQL, STAYS_SQL } from '../../scores/question-opened.js';
import type { HorizonDays } from '../../scoring/at-horizon.js';
import type { RecordForecast, RecordForecasts, RecordList } from '../pages/props/record-lists.js';
import { decodeCursor, instantKeySql, toPage } from './cursor.js';
import { PAGE_RULE } from './page-frame.js';
import { DISPUTED_SQL } from '../../questions/read-question.js';
import { withDeadlineWords } from './read-deadline-meaning.js';
import { listOrders } from './record-lists.js';
import { AUTHOR_SQL, LIKELIHOOD_SQL, OUTCOME_SQL, RULING_JOIN_SQL, SOURCE_SQL } from './sql-fragments.js';

/** Which forecasts of a record, as the address of its page says. */
export interface RecordListRequest {
  list: RecordList;
  /** 0..9: only questions on which a probability of this bin was in force. */
  bin: number | null;
  /** Of a source; `null` for what `side` says. */
  attribution: Attribution | null;
  /** What is shown of a source; `null` for both. */
  side: Attribution | null;
  /** `all` also counts questions that resolved before their deadline. */
  mature: 'mature' | 'all';
  /** Only questions of one type, or with one tag; `null` for all. */
  type: QuestionType | null;
  tag: string | null;
  /** Of an author only those in this source, of a source only those of this author, by slug. */
  beside: string | null;
  /** Only questions on which this phrase was in force. */
  phrase: string | null;
  /** Only questions whose outcome was known in this month, as in 2025-06 (UTC). */
  month: string | null;
  /** Only questions that have a score so many days before their outcome was known. */
  horizon: HorizonDays | null;
  /** Only numbers in this unit; `-` for those without one, `null` for all. */
  unit: string | null;
  /** Only questions whose outcome was known from that day on, or is not known yet. */
  since: string | null;
  /** Whether questions count whose ruling somebody disputes; the list has them all, marked. */
  disputed?: 'left-out' | null;
  cursor: string | null;
}

const SHOWN = 25;

/** Lists of what counts, which narrow to questions past their deadline. */
const IS_OF_SCORES: ReadonlySet<RecordList> = new Set(['costliest', 'spread', 'tracked']);

type Row = RecordForecast & { sortKey: string };

/**
 * The list below a track record: of each question (and, in a source, of each author and attribution) the forecast last
 * in force, with what the whole unit was charged.
 * @throws DomainError on a cursor of another list
 */
export async function readRecordForecasts(
  tx: EntityManager,
  kind: PartyKind,
  partyId: string,
  request: RecordListRequest,
): Promise<RecordForecasts> {
  const { list, bin, attribution, type, tag, beside, phrase, month, horizon, unit, mature, cursor } = request;
  const isOfScores = IS_OF_SCORES.has(list) || [bin, phrase, month, horizon].some((value) => value !== null);
  const isOfAllTypes = !IS_OF_SCORES.has(list) && list !== 'latest';
  const listName = `${kind} ${list}`;
  const after = decodeCursor(list === 'unscorable' ? null : cursor, listName, listOrders[list].key);
  const rows = await tx.query<Row[]>(listSql(kind, list), [
    partyId,
    bin,
    attribution,
    after?.key ?? null,
    after?.id ?? null,
    SHOWN + 1,
    isOfAllTypes ? null : type,
    tag,
    beside,
    phrase,
    month,
    isOfScores && mature === 'mature',
    horizon,
    request.since,
    unit,
  ]);
  const page = toPage(rows, SHOWN, listName, ({ forecastId }) => forecastId);
  return {
    list,
    bin,
    attribution,
    type,
    beside,
    phrase,
    month,
    horizon,
    unit,
    ...page,
    items: await withDeadlineWords(tx, page.items),
  };
}

/** SQL of a page of the list, for parameters $1 to $15. */
function listSql(kind: PartyKind, list: RecordList): string {
  const { condition, columns, cast, descending } = listOrders[list];
  const direction = descending ? 'DESC' : 'ASC';
  const order = [...columns, 'f.id'];
  const afterKey = [`$4::${cast}`, '(SELECT question_id FROM forecast WHERE id = $5)'].slice(
    0,
    columns.length,
  );
  return `SELECT f.id AS "forecastId", f.question_id AS "questionId", q.text, ${AUTHOR_SQL} AS author, ${SOURCE_SQL} AS source,
            s.attribution, ${LIKELIHOOD_SQL} AS likelihood, ${OUTCOME_SQL} AS outcome, ${DISPUTED_SQL} AS disputed,
            sc.brier::double precision / 1e12::double precision AS penalty,
            sc.wis::double precision / 1e12::double precision AS wis, q.deadline_at AS "deadlineAt",
            r.resolved_at AS "resolvedAt", r.evidence -> 0 ->> 'url' AS "evidenceUrl", ${LATE_SQL} AS late,
            coalesce(f.recorded_at >= r.known_at, false) AS retrospective,
            ${cast === 'bigint' ? `${columns[0]}::text` : instantKeySql(columns[0]!)} AS "sortKey"
     FROM ${theirsSql(kind, list)} AND ${list === 'late' ? 'true' : LAST_SQL[kind]} AND ${condition(kind)}
       AND ($2::int IS NULL OR $2 = ANY (${BINS_SQL}))
       AND ($3::text IS NULL OR s.attribution = $3)
       AND ($7::text IS NULL OR q.type = $7) AND ($8::text IS NULL OR $8 = ANY (q.tags))
       AND ($9::text IS NULL OR ${kind === 'author' ? 'o' : 'a'}.slug = $9)
       AND ${list === 'tracked' ? AS_TRACKED_SQL : SCORED_SQL}
       AND ($4::text IS NULL OR (${order.join(', ')}) ${descending ? '<' : '>'} (${[...afterKey, '$5::uuid'].join(', ')}))
     ORDER BY ${order.map((column) => `${column} ${direction}`).join(', ')} LIMIT $6`;
}

/** Narrows to what is behind a number of the record: of a phrase, a month, a horizon, a unit, of those past their deadline. */
const SCORED_SQL = `($10::text IS NULL OR EXISTS (
    SELECT FROM jsonb_array_elements(sc.segment_readings) r WHERE r <> 'null' AND r ->> 'phrase' = $10))
  AND ($11::text IS NULL OR to_char((sc.known_at - interval '1 microsecond') AT TIME ZONE 'UTC', 'YYYY-MM') = $11)
  AND (NOT $12::boolean OR sc.matures_at <= app_now())
  AND ($13::int IS NULL OR EXISTS (
    SELECT FROM score h WHERE h.question_id = sc.question_id AND h.dimension = sc.dimension AND h.subject_id = sc.subject_id
      AND h.attribution = sc.attribution AND h.rule = 'at-horizon-' || $13 AND h.superseded_at IS NULL AND h.brier IS NOT NULL))
  AND ($14::timestamptz IS NULL OR coalesce(sc.known_at, r.known_at, 'infinity') >= $14)
  AND ($15::text IS NULL OR coalesce(sc.unit, '-') = $15)`;

/** The same of words without a number, which have no score. */
const AS_TRACKED_SQL = `($10::text IS NULL OR lower(f.phrase) = $10)
  AND (NOT $12::boolean OR q.deadline_at <= app_now()) AND ($14::timestamptz IS NULL OR r.known_at >= $14)
  AND coalesce($11::text, $13::int::text, $15::text) IS NULL`;

/** The bins, 0 to 9, in which score `sc` has a probability; of question `q` with options that of any of them. */
const BINS_SQL = `CASE WHEN q.type = 'binary'
  THEN ARRAY(SELECT least(m / 100000, 9) FROM unnest(sc.segment_millionths) m)
  WHEN q.options IS NOT NULL THEN ARRAY(
    SELECT least(floor(round(p::numeric, 6) * 10)::int, 9)
    FROM jsonb_array_elements(sc.segment_contents) said, jsonb_array_elements_text(said) p)
  END`;

/**
 * SQL of the forecasts of party $1 on questions that stand, with the score of their unit. The costliest are found by their
 * score; in every other list it is looked up for each that is shown, instead of all the party's scores being read.
 */
function theirsSql(kind: PartyKind, list: RecordList): string {
  const isScoreOfUnit = `sc.question_id = q.id AND sc.dimension = '${kind}' AND sc.subject_id = s.${kind}_id
      AND sc.attribution = ${kind === 'source' ? 's.attribution' : `'any'`} AND sc.rule = '${PAGE_RULE}' AND sc.superseded_at IS NULL`;
  return `statement s
    JOIN forecast f ON f.statement_id = s.id
    JOIN question q ON q.id = f.question_id ${RULING_JOIN_SQL}
    JOIN author a ON a.id = s.author_id
    LEFT JOIN source o ON o.id = s.source_id
    LEFT JOIN ${list === 'costliest' || list === 'spread' ? `score sc ON ${isScoreOfUnit}` : `LATERAL (SELECT * FROM score sc WHERE ${isScoreOfUnit} LIMIT 1) sc ON true`}
    WHERE s.${kind}_id = $1 AND ${STAYS_SQL} AND f.stance = 'forecast' AND q.merged_into IS NULL`;
}

const IN_ORDER = `NOT ${LATE_SQL}, s.said_at, f.recorded_at, f.id`;
const other = (sql: string) => sql.replaceAll(/\b([fs])\./g, 'other_$1.');

const lastSql = (unit: string) => `NOT EXISTS (
    SELECT FROM forecast other_f JOIN statement other_s ON other_s.id = other_f.statement_id
    WHERE other_f.question_id = f.question_id AND other_s.author_id = s.author_id ${unit}
      AND other_f.stance = 'forecast' AND ${other(STAYS_SQL)} AND (${other(IN_ORDER)}) > (${IN_ORDER}))`;

/**
 * SQL of each unit's forecast last in force: there is no other of the unit that goes before it. Late ones are shown only
 * where nothing else is on file.
 */
const LAST_SQL: Readonly<Record<PartyKind, string>> = {
  author: lastSql(''),
  source: lastSql('AND (other_s.source_id, other_s.attribution) = (s.source_id, s.attribution)'),
};
