import type { ImportedChange } from './append-import-entries.js';
import type { QuestionFields } from './decide-question.js';
import type { ImportContext } from './import-context.js';

export interface QuestionEdit {
  id: string;
  /** The version that the edit makes. */
  version: number;
  fields: Partial<QuestionFields>;
}

/** Edits questions of the record; the versions before are kept, and a moved deadline is a new one to be flagged for. */
export async function editQuestions(
  { tx, actor }: ImportContext,
  edits: readonly QuestionEdit[],
): Promise<ImportedChange[]> {
  if (edits.length === 0) return [];
  await tx.query(
    `INSERT INTO question_revision (question_id, version, fields, actor)
     SELECT id, version, to_jsonb(q) - '{search,due_at,ruling,resolution_version}'::text[], $2
     FROM question q WHERE id = ANY ($1)`,
    [edits.map(({ id }) => id), actor],
  );
  await tx.query(
    `UPDATE question q SET
       version = e.version, text = coalesce(e.text, q.text), criteria = coalesce(e.criteria, q.criteria),
       condition = coalesce(e.condition, q.condition), tags = coalesce(e.tags, q.tags),
       cluster = coalesce(e.cluster, q.cluster),
       reference_probability = coalesce(e."referenceProbability", q.reference_probability),
       opened_at = coalesce(e."openedAt", q.opened_at), closes_at = coalesce(e."closesAt", q.closes_at),
       deadline_phrase = coalesce(e."deadlinePhrase", q.deadline_phrase),
       deadline_precision = coalesce(e."deadlinePrecision", q.deadline_precision),
       deadline_at = coalesce(e."deadlineAt", q.deadline_at),
       due_revision = q.due_revision + (e."deadlineAt" IS NOT NULL)::int,
       overdue_flagged_at = CASE WHEN e."deadlineAt" IS NULL THEN q.overdue_flagged_at END,
       next_check_on = CASE WHEN e."deadlineAt" IS NULL THEN q.next_check_on END,
       postponed_reason = CASE WHEN e."deadlineAt" IS NULL THEN q.postponed_reason END
     FROM jsonb_to_recordset($1) AS e (
       id uuid, version integer, text text, criteria text, condition text, tags text[], cluster text,
       "referenceProbability" double precision, "openedAt" timestamptz, "closesAt" timestamptz,
       "deadlinePhrase" text, "deadlinePrecision" text, "deadlineAt" timestamptz)
     WHERE q.id = e.id`,
    [JSON.stringify(edits.map(({ fields, ...edit }) => ({ ...edit, ...fields })))],
  );
  return edits.map((edit) => ({
    stream: `question:${edit.id}`,
    kind: 'question.edited',
    payload: { ...edit },
  }));
}
