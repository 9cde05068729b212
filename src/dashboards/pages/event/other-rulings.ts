import { daysPastDeadline } from '../../charts/format.js';

interface Read {
  deadlineAt: Date;
  /** Other last days that its words can mean. */
  alternatives: readonly string[];
}

/**
 * The readings of a deadline that would have been ruled otherwise.
 * @param happenedOn the day of the happening; null where it did not happen, so that no reading matters
 */
export function otherRulings({ deadlineAt, alternatives }: Read, happenedOn: string | null): string[] {
  if (happenedOn === null) return [];
  const inTime = daysPastDeadline(deadlineAt, happenedOn) <= 0;
  return alternatives.filter((lastDay) => happenedOn <= lastDay !== inTime);
}
