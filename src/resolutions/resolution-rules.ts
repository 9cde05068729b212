import { utc } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns';
import { invalidField } from '../platform/domain-error.js';
import type { Rule } from './resolution.schemas.js';
import { type RuledQuestion, toStoredOutcome } from './stored-outcome.js';

const DAY_MS = 86_400_000;

/** Whole days from the last day of a deadline to the day it happened; negative where it was in time. */
export function daysAfterDeadline(happenedOn: string, deadlineAt: Date): number {
  const lastMoment = new Date(deadlineAt.getTime() - 1);
  return differenceInCalendarDays(happenedOn, lastMoment, { in: utc });
}

/** Days late, or `null` where it was in time or no day is known. */
export function daysLate(happenedOn: string | null, deadlineAt: Date): number | null {
  if (happenedOn === null) return null;
  const days = daysAfterDeadline(happenedOn, deadlineAt);
  return days > 0 ? days : null;
}

/** The moment the world knew, where nobody said: the deadline, or now if that is earlier. */
export function assumedKnownAt(deadlineAt: Date, now: Date): Date {
  return deadlineAt < now ? deadlineAt : now;
}

/** @throws DomainError when a ruling contradicts the calendar or itself, or the question cannot come out like that */
export function requireConsistentRuling(rule: Rule, question: RuledQuestion, now: Date): void {
  const { happenedOn, knownAt } = rule;
  const { deadlineAt } = question;
  // Today as a bare date means its end, which is still to come; an instant may not be.
  const slackMs = knownAt && isEndOfDay(knownAt) ? DAY_MS - 1 : 0;
  if (knownAt && knownAt.getTime() - slackMs > now.getTime()) {
    throw invalidField(
      'knownAt',
      'known_in_future',
      'knownAt: lies in the future',
      'Give the day on which it became known.',
    );
  }
  if (happenedOn === undefined) return;
  if (new Date(happenedOn) > now)
    throw invalidField('happenedOn', 'happened_in_future', 'happenedOn: lies in the future');
  const { outcome } = toStoredOutcome(rule.outcome, question);
  if (question.type !== 'binary') return;
  const late = daysAfterDeadline(happenedOn, deadlineAt);
  if (outcome === 'yes') requireInTime(happenedOn, late, knownAt);
  if (outcome === 'no' && (late < 0 || (late === 0 && isEndOfDay(deadlineAt)))) {
    throw invalidField(
      'happenedOn',
      'happened_in_time',
      'happenedOn: is within the deadline',
      'Then the outcome is "yes"; leave it out if it never happened.',
    );
  }
}

function requireInTime(happenedOn: string, late: number, knownAt: Date | undefined): void {
  if (late > 0) {
    throw invalidField(
      'happenedOn',
      'happened_too_late',
      `happenedOn: is ${late} days after the deadline`,
      'Then the outcome is "no", and the page will say how late it came.',
    );
  }
  if (knownAt && knownAt < new Date(happenedOn)) {
    throw invalidField(
      'knownAt',
      'known_before_it_happened',
      `knownAt: lies before it happened (${happenedOn})`,
      'Check both dates; a happening is known at the earliest on its day.',
    );
  }
}

/** A bare date that means the end of a day is the first instant of the next one. */
function isEndOfDay(at: Date): boolean {
  return at.getTime() % DAY_MS === 0;
}

export interface Proposal {
  outcome: 'yes' | 'no' | null;
  daysLate: number | null;
  daysToSpare: number | null;
}

/**
 * What one ruling about an event says about one of its questions; nothing about one that is not of yes or no.
 * @param happenedOn the day it happened, or `null`: it has not happened
 */
export function proposeOutcome(
  happenedOn: string | null,
  { type, deadlineAt }: Pick<RuledQuestion, 'type' | 'deadlineAt'>,
  now: Date,
): Proposal {
  if (type !== 'binary') return { outcome: null, daysLate: null, daysToSpare: null };
  const passed = deadlineAt <= now;
  if (happenedOn === null) return { outcome: passed ? 'no' : null, daysLate: null, daysToSpare: null };
  const days = daysAfterDeadline(happenedOn, deadlineAt);
  if (days > 0) return { outcome: 'no', daysLate: days, daysToSpare: null };
  return { outcome: 'yes', daysLate: null, daysToSpare: -days };
}
