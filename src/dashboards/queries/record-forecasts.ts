import type { EntityManager } from 'typeorm';
import { LATE_SQL } from '../../forecasts/read-forecast.js';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import type { QuestionType } from '../../questions/question.schemas.js';
import { QUESTION_STATUS_SQL } from '../../questions/read-question.js';
import { STAYS_SQL } from '../../scores/question-opened.js';
import type { RecordForecast, RecordForecasts, RecordList } from '../pages/props/track-record.js';
import { type CursorKey, decodeCursor, instantKeySql, toPage } from './cursor.js';
import { PAGE_RULE } from './page-frame.js';
import { AUTHOR_SQL, LIKELIHOOD_SQL, OUTCOME_SQL, RULING_JOIN_SQL, SOURCE_SQL } from './sql-fragments.js';

/** Which forecasts of a record, as the address of its page says. */
export interface RecordListRequest {
  list: RecordList;
  /** 0..9: only questions on which a probability of this bin was in force. */
  bin: number | null;
  /** Of a source; `null` for both. */
  attribution: Attribution | null;
  /** `all` also counts questions that resolved before their deadline. */
  mature: 'mature' | 'all';
  /** Only questions of one type, or with one tag; `null` for all. */
  type: QuestionType | null;
  tag: string | null;
  cursor: string | null;
}

const SHOWN = 25;

interface Order {
  condition: string;
  column: string;
  cast: 'timestamptz' | 'bigint';
  key: CursorKey;
  descending: boolean;
}

const byDeadline = { column: 'deadline_at', cast: 'timestamptz', key: 'instant', descending: false } as const;
const orders: Record<RecordList, Order> = {
  latest: { condition: 'true', column: 'said_at', cast: 'timestamptz', key: 'instant', descending: true },
  costliest: {
    condition: 'brier IS NOT NULL',
    column: 'brier',
    cast: 'bigint',
    key: 'integer',
    descending: true,
  },
  open: { condition: `status IN ('open', 'postponed')`, ...byDeadline },
  overdue: { condition: `status = 'overdue'`, ...byDeadline },
};

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
  const { list, bin, attribution, type, tag, cursor } = request;
  const { condition, column, cast, key, descending } = orders[list];
  const listName = `${kind} ${list}`;
  const after = decodeCursor(cursor, listName, key);
  const direction = descending ? 'DESC' : 'ASC';
  const rows = await tx.query<Row[]>(
    `WITH theirs AS (${theirsSql(kind)})
     SELECT id AS "forecastId", question_id AS "questionId", text, author, source, attribution, likelihood, outcome,
            brier::double precision / 1e12::double precision AS penalty,
            wis::double precision / 1e12::double precision AS wis, deadline_at AS "deadlineAt",
            resolved_at AS "resolvedAt", evidence_url AS "evidenceUrl", late, retrospective,
            ${cast === 'bigint' ? `${column}::text` : instantKeySql(column)} AS "sortKey"
     FROM theirs
     WHERE ${condition} AND ($2::int IS NULL OR $2 = ANY (bins)) AND ($3::text IS NULL OR attribution = $3)
       AND ($7::text IS NULL OR type = $7) AND ($8::text IS NULL OR $8 = ANY (tags))
       AND ($4::text IS NULL OR (${column}, id) ${descending ? '<' : '>'} ($4::${cast}, $5::uuid))
     ORDER BY ${column} ${direction}, id ${direction} LIMIT $6`,
    [partyId, bin, attribution, after?.key ?? null, after?.id ?? null, SHOWN + 1, type, tag],
  );
  return { list, bin, attribution, type, ...toPage(rows, SHOWN, listName, ({ forecastId }) => forecastId) };
}

/** The bins, 0 to 9, in which score `sc` has a probability; of question `q` with options that of any of them. */
const BINS_SQL = `CASE WHEN q.type = 'binary'
  THEN ARRAY(SELECT least(m / 100000, 9) FROM unnest(sc.segment_millionths) m)
  WHEN q.options IS NOT NULL THEN ARRAY(
    SELECT least(floor(round(p::numeric, 6) * 10)::int, 9)
    FROM jsonb_array_elements(sc.segment_contents) said, jsonb_array_elements_text(said) p)
  END`;

/** Late forecasts are shown only where nothing else is on file. */
function theirsSql(kind: PartyKind): string {
  const isSource = kind === 'source';
  const unit = isSource ? 'f.question_id, s.author_id, s.attribution' : 'f.question_id';
  return `
    SELECT DISTINCT ON (${unit})
           f.id, f.question_id, q.text, ${AUTHOR_SQL} AS author, ${SOURCE_SQL} AS source, s.attribution,
           ${LIKELIHOOD_SQL} AS likelihood, ${OUTCOME_SQL} AS outcome, sc.brier, sc.wis, q.deadline_at, r.resolved_at,
           r.evidence -> 0 ->> 'url' AS evidence_url, ${LATE_SQL} AS late,
           coalesce(f.recorded_at >= r.known_at, false) AS retrospective, s.said_at, ${QUESTION_STATUS_SQL} AS status,
           q.type, q.tags, ${BINS_SQL} AS bins
    FROM statement s
    JOIN forecast f ON f.statement_id = s.id
    JOIN question q ON q.id = f.question_id ${RULING_JOIN_SQL}
    JOIN author a ON a.id = s.author_id
    LEFT JOIN source o ON o.id = s.source_id
    LEFT JOIN score sc ON sc.question_id = q.id AND sc.dimension = '${kind}' AND sc.subject_id = s.${kind}_id
      AND sc.attribution = ${isSource ? 's.attribution' : `'any'`} AND sc.rule = '${PAGE_RULE}' AND sc.superseded_at IS NULL
    WHERE s.${kind}_id = $1 AND ${STAYS_SQL} AND f.stance = 'forecast' AND q.merged_into IS NULL
    ORDER BY ${unit}, late, s.said_at DESC, f.recorded_at DESC, f.id DESC`;
}
