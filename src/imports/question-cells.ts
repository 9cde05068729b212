import { foldName } from '../parties/party-name.js';
import type { QuestionType } from '../questions/question.schemas.js';
import type { AnnulmentReason } from '../resolutions/resolution.entity.js';

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
  /** Tells events apart where their titles do not. */
  eventRef?: string | undefined;
  tags?: string[] | undefined;
  cluster?: string | undefined;
  referenceProbability?: number | undefined;
  /** As the cell reads: what it means depends on the type of the question. */
  outcome?: string | undefined;
  annulmentReason?: AnnulmentReason | undefined;
  rulingNote?: string | undefined;
  /** What is wrong with the ruling, where somebody says so. */
  disputed?: string | undefined;
  knownAt?: string | undefined;
  happenedOn?: string | undefined;
  resolvedAt?: string | undefined;
  evidenceUrl?: string | undefined;
  evidenceQuote?: string | undefined;
}

/** By what a collection knows the event of a row: its ref, else its folded title, which has no colon. */
export function eventKeyOf({ event, eventRef }: Pick<QuestionCells, 'event' | 'eventRef'>): string | null {
  if (eventRef !== undefined) return `ref:${eventRef}`;
  return event === undefined ? null : foldName(event);
}

export function toDate(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
