import { chooseDeadline } from '../capture/deadline/choose-deadline.js';
import type { Day } from '../capture/deadline/civil-day.js';
import type { DeadlineConventions } from '../capture/deadline/conventions.js';
import { findDeadlines } from '../capture/deadline/find-deadlines.js';
import { firstMomentAfter } from '../capture/deadline/last-moment.js';
import type { DeadlineReading } from '../capture/deadline/reading.js';
import type { FieldError } from '../platform/domain-error.js';

/** A deadline as inputs give it: the exclusive instant, and whether a day or an instant was named. */
export interface GivenDeadline {
  at: Date;
  precision: 'day' | 'instant';
}

/** What a phrase such as "by mid-2025" means, said on a day; null where it says nothing about time. */
export function readDeadlinePhrase(
  phrase: string,
  saidOn: Day,
  conventions: Partial<DeadlineConventions>,
): DeadlineReading | null {
  return (
    chooseDeadline(findDeadlines(phrase, saidOn, conventions)) ??
    findDeadlines(phrase, saidOn, conventions)[0] ??
    null
  );
}

export const dayOf = (instant: Date): Day => instant.toISOString().slice(0, 10);

export const endOfDay = (day: Day): GivenDeadline => ({
  at: new Date(firstMomentAfter(day)),
  precision: 'day',
});

const NAME_ONE = 'Name a date, such as “by mid-2027”, or give the last day as deadline.';

/** Why a phrase gives no deadline, and what to do about it. */
export function describeNoDeadline(phrase: string, reading: DeadlineReading | null): FieldError {
  const refuse = (code: string, what: string, hint: string) => ({
    path: 'deadline',
    code,
    message: `deadline: “${phrase}” ${what}`,
    hint,
  });
  if (reading === null) return refuse('unreadable_deadline', 'is no time that is understood here', NAME_ONE);
  if (reading.kind === 'past')
    return refuse(
      'deadline_before_said_at',
      'was past or background when it was said',
      'Check when it was said, and the year.',
    );
  const what = {
    vague: 'names no date',
    event: 'is an event without a date',
    earliest: 'is the earliest time, not a deadline',
  }[reading.kind as 'vague' | 'event' | 'earliest'];
  const { suggestion } = reading;
  if (suggestion === null) return refuse('vague_deadline', what, NAME_ONE);
  return refuse(
    'vague_deadline',
    what,
    `A suggestion of ours: ${suggestion}. Give it as deadline if it is what was meant.`,
  );
}
