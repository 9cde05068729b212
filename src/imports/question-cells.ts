import type { QuestionType } from '../questions/question.schemas.js';

/** What rows say about their question, as kept in `import_row.question`; instants are RFC 3339 in UTC. */
export interface QuestionCells {
  text?: string | undefined;
  type?: QuestionType | undefined;
  options?: string[] | undefined;
  unit?: string | undefined;
  openedAt?: string | undefined;
  closesAt?: string | undefined;
  deadlineAt?: string | undefined;
  deadlinePrecision?: 'day' | 'instant' | undefined;
  deadlinePhrase?: string | undefined;
  /** What the phrase means, where the row gives no deadline: of use where no other row does. */
  phraseDeadlineAt?: string | undefined;
  criteria?: string | undefined;
  condition?: string | undefined;
  /** The title of the event that siblings share. */
  event?: string | undefined;
  tags?: string[] | undefined;
  cluster?: string | undefined;
  referenceProbability?: number | undefined;
  /** As the cell reads: what it means depends on the type of the question. */
  outcome?: string | undefined;
  knownAt?: string | undefined;
  happenedOn?: string | undefined;
  resolvedAt?: string | undefined;
  evidenceUrl?: string | undefined;
  evidenceQuote?: string | undefined;
}

export function toDate(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
