import { v7 as uuidv7 } from 'uuid';
import { responsibleFor } from '../people/responsible.js';
import { Event } from '../questions/event.entity.js';
import { Question } from '../questions/question.entity.js';
import { Resolution } from '../resolutions/resolution.entity.js';
import { RulingReview } from '../resolutions/ruling-review.entity.js';
import { appendImportEntries, type ImportedChange } from './append-import-entries.js';
import type { DecidedQuestion, QuestionFields } from './decide-question.js';
import { editQuestions, type QuestionEdit } from './edit-questions.js';
import type { ImportContext } from './import-context.js';
import { eventKeyOf } from './question-cells.js';

/** Writes a batch of questions as decided: new ones with their events, edits, rulings, and all ledger entries. */
export async function writeQuestions(
  context: ImportContext,
  decided: readonly DecidedQuestion[],
): Promise<void> {
  const ids = decided.map(({ stored }) => stored?.question.id ?? uuidv7());
  const isNew = (_: unknown, index: number) => decided[index]!.stored === undefined;
  const recorded = await recordQuestions(context, decided.filter(isNew), ids.filter(isNew));
  const edited = await editQuestions(context, decided.flatMap(toEdit));
  const settled = await settleQuestions(context, decided, ids);
  const disputed = await disputeRulings(context, decided, ids);
  await appendImportEntries(context, [...recorded, ...edited, ...settled, ...disputed]);
}

async function recordQuestions(
  context: ImportContext,
  decided: readonly DecidedQuestion[],
  ids: readonly string[],
): Promise<ImportedChange[]> {
  if (decided.length === 0) return [];
  const eventIds = await findOrMakeEvents(context, decided);
  const rows = decided.map(({ decision }, index) => ({
    id: ids[index]!,
    eventId: eventIds[index]!,
    ...(decision.fields as QuestionFields),
  }));
  await context.tx.insert(Question, rows);
  await rememberQuestions(
    context,
    decided.map(({ key }) => key),
    ids,
  );
  return rows.map((row) => ({
    stream: `question:${row.id}`,
    kind: 'question.recorded',
    payload: { ...row },
  }));
}

/** The event of each question: the one that the collection knows by its ref or title, else a new one. */
async function findOrMakeEvents(
  { tx, collectionId }: ImportContext,
  decided: readonly DecidedQuestion[],
): Promise<string[]> {
  const keys = decided.map(({ cells }) => eventKeyOf(cells));
  const known = await tx.query<{ key: string; id: string }[]>(
    'SELECT key, event_id AS id FROM event_key WHERE collection_id = $1 AND key = ANY ($2)',
    [collectionId, keys.filter((key) => key !== null)],
  );
  const idOf = new Map(known.map(({ key, id }) => [key, id]));
  const made: { id: string; title: string; key: string | null }[] = [];
  const ids = decided.map(({ cells, decision }, index) => {
    const key = keys[index] ?? null;
    const found = key === null ? undefined : idOf.get(key);
    if (found !== undefined) return found;
    const id = uuidv7();
    if (key !== null) idOf.set(key, id);
    made.push({ id, key, title: cells.event ?? decision.fields.text! });
    return id;
  });
  await tx.insert(
    Event,
    made.map(({ id, title }) => ({ id, title })),
  );
  await tx.query(
    `INSERT INTO event_key (collection_id, key, event_id)
     SELECT $1, e.key, e.id FROM jsonb_to_recordset($2) AS e (id uuid, key text) WHERE e.key IS NOT NULL`,
    [collectionId, JSON.stringify(made)],
  );
  return ids;
}

/** Ties the rows to their new questions, and keeps the refs and texts by which later files find them. */
async function rememberQuestions(
  { tx, importId, collectionId }: ImportContext,
  keys: readonly string[],
  ids: readonly string[],
): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET question_id = made.id FROM unnest($2::text[], $3::uuid[]) AS made (key, id)
     WHERE r.import_id = $1 AND r.question_key = made.key`,
    [importId, keys, ids],
  );
  const remember = (table: string, column: string, from: string) =>
    tx.query(
      `INSERT INTO ${table} (collection_id, ${column}, question_id)
       SELECT DISTINCT ON (${from}) $2::uuid, ${from}, question_id FROM import_row
       WHERE import_id = $1 AND question_key = ANY ($3) AND ${from} IS NOT NULL AND status IS NULL
       ORDER BY ${from}, line
       ON CONFLICT DO NOTHING`,
      [importId, collectionId, keys],
    );
  await remember('question_ref', 'ref', 'question_ref');
  await remember('question_text_key', 'text_key', 'text_key');
}

function toEdit({ stored, decision }: DecidedQuestion): QuestionEdit[] {
  if (!stored || Object.keys(decision.fields).length === 0) return [];
  const { id, version } = stored.question;
  return [{ id, version: version + 1, fields: decision.fields }];
}

async function settleQuestions(
  { tx, actor }: ImportContext,
  decided: readonly DecidedQuestion[],
  ids: readonly string[],
): Promise<ImportedChange[]> {
  const rows = decided.flatMap(({ decision, stored }, index) => {
    if (!decision.ruling) return [];
    const version = (stored?.question.resolutionVersion ?? 0) + 1;
    return [{ questionId: ids[index]!, version, actor, ...decision.ruling }];
  });
  if (rows.length === 0) return [];
  await tx.insert(Resolution, rows);
  await tx.query(
    `UPDATE question q SET ruling = r.ruling, resolution_version = r.version
     FROM unnest($1::uuid[], $2::text[], $3::int[]) AS r (id, ruling, version) WHERE q.id = r.id`,
    [rows.map((row) => row.questionId), rows.map((row) => row.ruling), rows.map((row) => row.version)],
  );
  return rows.map((row) => ({
    stream: `question:${row.questionId}`,
    kind: 'question.resolved',
    payload: { ...row },
  }));
}

/** A dispute comes with its ruling, from whoever imports it. */
async function disputeRulings(
  { tx, actor }: ImportContext,
  decided: readonly DecidedQuestion[],
  ids: readonly string[],
): Promise<ImportedChange[]> {
  const reviewer = await responsibleFor(tx, actor);
  const rows = decided.flatMap(({ decision, stored, cells: { disputed } }, index) => {
    if (!decision.ruling || disputed === undefined) return [];
    const version = (stored?.question.resolutionVersion ?? 0) + 1;
    return [{ questionId: ids[index]!, version, reason: disputed }];
  });
  await tx.insert(
    RulingReview,
    rows.map((row) => ({ ...row, reviewer, verdict: 'disputed' as const })),
  );
  return rows.map((row) => ({
    stream: `question:${row.questionId}`,
    kind: 'question.ruling-disputed',
    payload: row,
  }));
}
