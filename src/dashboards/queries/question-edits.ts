import type { EntityManager } from 'typeorm';
import type { EditItem } from '../pages/props/question.js';

/** Columns of a question whose changes are shown, by the name they are shown under. */
const shownFields = {
  text: 'text',
  deadline_at: 'deadline',
  deadline_phrase: 'deadline phrase',
  opened_at: 'opened at',
  closes_at: 'closes at',
  criteria: 'criteria',
  condition: 'condition',
  tags: 'tags',
  cluster: 'cluster',
  reference_probability: 'reference probability',
} as const;
type Column = keyof typeof shownFields;
const instants: readonly string[] = ['deadline_at', 'opened_at', 'closes_at'] satisfies Column[];

type Fields = Partial<Record<Column, string | number | string[] | null>>;
interface Revision {
  editedAt: Date;
  before: Fields;
  after: Fields;
}

/** Every kept change of a question, newest first. */
export async function readQuestionEdits(tx: EntityManager, questionId: string): Promise<EditItem[]> {
  const revisions = await tx.query<Revision[]>(
    `SELECT v.recorded_at AS "editedAt", v.fields AS before,
            lead(v.fields, 1, to_jsonb(q)) OVER (ORDER BY v.version) AS after
     FROM question_revision v JOIN question q ON q.id = v.question_id
     WHERE v.question_id = $1 ORDER BY v.version DESC`,
    [questionId],
  );
  return revisions.flatMap(toEdits);
}

function toEdits({ editedAt, before, after }: Revision): EditItem[] {
  return (Object.keys(shownFields) as Column[])
    .map((column) => ({
      editedAt,
      field: shownFields[column],
      before: shown(column, before[column]),
      after: shown(column, after[column]),
    }))
    .filter((edit) => edit.before !== edit.after);
}

function shown(column: Column, value: Fields[Column]): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  return instants.includes(column) ? new Date(value).toISOString() : String(value);
}
