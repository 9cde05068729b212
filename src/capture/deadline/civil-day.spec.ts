import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, civilDay, lastOfMonth, mondayOf, weekdayOf } from './civil-day.js';
import { firstMomentAfter, printLastMoment } from './last-moment.js';

describe('a civil day', () => {
  it('exists only where the calendar has it', () => {
    expect(civilDay(2024, 2, 29)).toBe('2024-02-29');
    expect(civilDay(2025, 2, 29)).toBeNull();
    expect(civilDay(2025, 13, 1)).toBeNull();
  });

  it('counts days and months, and keeps to the last day of a shorter month', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(lastOfMonth(2024, 2)).toBe('2024-02-29');
  });

  it('lies in an ISO week that starts on Monday', () => {
    expect(weekdayOf('2025-06-15')).toBe(7);
    expect(mondayOf('2025-06-15')).toBe('2025-06-09');
  });

  it('ends with the first moment of the next', () => {
    expect(firstMomentAfter('2025-06-30')).toBe('2025-07-01T00:00:00Z');
    expect(printLastMoment('2025-06-30')).toBe('2025-06-30, 24:00 UTC');
  });
});
