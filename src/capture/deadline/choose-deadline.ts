import type { DeadlineReading } from './reading.js';

/** The reading that counts of a line or phrase: an upper bound before a window, a date before none, and of equals the last. */
export function chooseDeadline(readings: readonly DeadlineReading[]): DeadlineReading | null {
  return (
    readings.findLast(({ kind }) => kind === 'deadline') ??
    readings.findLast(({ deadline }) => deadline !== null) ??
    readings.findLast(({ kind }) => kind !== 'past') ??
    null
  );
}
