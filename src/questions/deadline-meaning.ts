import { addDays, type Day } from '../capture/deadline/civil-day.js';
import type { DeadlineConventions } from '../capture/deadline/conventions.js';
import { printLastMoment } from '../capture/deadline/last-moment.js';
import { dayOf, readDeadlinePhrase } from './read-deadline.js';

/** Why a deadline lies where it does, given the words it follows. */
export interface DeadlineMeaning {
  /** What made a date of the words. */
  convention: string;
  /** The words can be read otherwise, or usually are. */
  contested: boolean;
  /** Other last days that they can mean. */
  alternatives: Day[];
  /** First day of the period that the words name; null where they name its last alone, or none on record. */
  windowStart: Day | null;
}

const BY_HAND = { contested: false, alternatives: [], windowStart: null };

interface PhrasedDeadline {
  deadlineAt: Date;
  deadlinePrecision: 'day' | 'instant';
  deadlinePhrase: string | null;
}

/**
 * Reads the words of a deadline again and holds them against the date on record, which never moves by itself.
 * @param saidOn the day of its first forecast
 * @param conventions of the outlet in which that stood
 * @returns null without words
 */
export function meaningOfDeadline(
  { deadlineAt, deadlinePrecision, deadlinePhrase }: PhrasedDeadline,
  saidOn: Day,
  conventions: Partial<DeadlineConventions>,
): DeadlineMeaning | null {
  if (deadlinePhrase === null) return null;
  const reading = readDeadlinePhrase(deadlinePhrase, saidOn, conventions);
  if (reading?.deadline == null) return { ...BY_HAND, convention: 'entered by hand: the words name no date' };
  const { deadline, convention, contested, alternatives, windowStart } = reading;
  const onRecord = deadlinePrecision === 'day' ? addDays(dayOf(deadlineAt), -1) : null;
  if (onRecord === deadline) return { convention, contested, alternatives, windowStart };
  return {
    convention: `entered by hand; as usual it would be ${printLastMoment(deadline)}: ${convention}`,
    contested: true,
    windowStart: null,
    alternatives: [deadline, ...alternatives.filter((day) => day !== onRecord)],
  };
}
