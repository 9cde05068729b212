import type { DeadlineConventions } from '../capture/deadline/conventions.js';
import { foldName } from '../parties/party-name.js';
import { invalidField } from '../platform/domain-error.js';
import {
  dayOf,
  describeNoDeadline,
  endOfDay,
  type GivenDeadline,
  readDeadlinePhrase,
} from '../questions/read-deadline.js';
import type { Row } from './row.schema.js';

/** What rows are judged by: the clock, and what outlets mean by their dates, by folded name. */
export interface JudgedBy {
  now: Date;
  conventions: ReadonlyMap<string, Partial<DeadlineConventions>>;
}

/**
 * Reads a deadline that is given in words alone. Rows that share a question_ref need it only where none of them has a
 * date.
 * @throws DomainError when the words name no date and nothing else can
 */
export function readDeadline(
  row: Row,
  conventions: JudgedBy['conventions'],
): { row: Row; phraseDeadline: GivenDeadline | undefined } {
  const { deadline, deadline_phrase: phrase, unscorable, said_at, source = '', question_ref } = row;
  if (deadline || phrase === undefined || unscorable !== undefined) return { row, phraseDeadline: undefined };
  const reading = readDeadlinePhrase(phrase, dayOf(said_at), conventions.get(foldName(source)) ?? {});
  const read = reading?.deadline == null ? undefined : endOfDay(reading.deadline);
  if (question_ref !== undefined) return { row, phraseDeadline: read };
  if (read) return { row: { ...row, deadline: read }, phraseDeadline: undefined };
  const { path, code, message, hint } = describeNoDeadline(phrase, reading);
  throw invalidField(path, code, message, hint);
}
