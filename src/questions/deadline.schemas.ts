import { z } from 'zod';
import { firstMomentAfter, printLastMoment } from '../capture/deadline/last-moment.js';
import type { DeadlineReading } from '../capture/deadline/reading.js';
import { instantView } from '../platform/http/wire-time.js';

/** How a phrase about time was read. */
export const deadlineReadingView = z
  .object({
    on: z.iso.date().nullable().describe('The last day; null where the phrase names none'),
    at: instantView.nullable().describe('The first instant that is too late'),
    lastMoment: z.string().nullable().describe('The last moment, as it is printed'),
    kind: z.enum(['deadline', 'window', 'earliest', 'vague', 'event', 'past']),
    precision: z.string(),
    phrase: z.string(),
    rule: z.string().describe('The rule that read it'),
    convention: z.string().describe('What made a date of the phrase'),
    contested: z.boolean(),
    alternatives: z.array(z.iso.date()).describe('Other last days that the phrase can mean'),
    suggestion: z.iso
      .date()
      .nullable()
      .describe('A date of ours where the phrase names none; never taken unasked'),
  })
  .meta({ id: 'DeadlineReading' });
export type DeadlineReadingView = z.infer<typeof deadlineReadingView>;

export function toDeadlineReadingView(reading: DeadlineReading): DeadlineReadingView {
  const { deadline, kind, precision, phrase, ruleId, convention, contested, alternatives, suggestion } =
    reading;
  return {
    on: deadline,
    at: deadline && new Date(firstMomentAfter(deadline)).toISOString(),
    lastMoment: deadline && printLastMoment(deadline),
    kind,
    precision,
    phrase,
    rule: ruleId,
    convention,
    contested,
    alternatives,
    suggestion,
  };
}
