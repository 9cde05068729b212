import type { z } from 'zod';

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
};

const FORMATS: Record<string, string> = {
  uuid: 'an id, such as 01890000-0000-7000-8000-000000000000',
  date: 'a real date, as in 2025-06-30',
  datetime: 'a date-time with a zone, as in 2025-06-30T12:00:00Z',
};

/** How every input is parsed: what a schema does not word itself is said in plain words. */
export const PLAINLY = { error: plainMessage, reportInput: true } as const;

/** What is wrong with a field, to be read after its name; of a missing one, what it has to be. */
export function messageOf(issue: z.core.$ZodIssue): string {
  return isMissing(issue) ? `is missing; it ${issue.message}` : issue.message;
}

/** Whether there was nothing where an issue is. The input has to be reported with it. */
export function isMissing({ code, input }: z.core.$ZodIssue): boolean {
  return input === undefined && ['invalid_type', 'invalid_union', 'invalid_value'].includes(code);
}

/** The words for an issue of a schema that has none of its own; nothing where those of zod have to do. */
function plainMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format] ? `must be ${FORMATS[issue.format]}` : 'is not written as it should be';
    case 'too_small':
      return boundMessage(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return boundMessage(issue.origin, 'at most', issue.maximum);
    case 'invalid_union':
      return 'is nothing that can stand here';
    default:
      return undefined;
  }
}

function boundMessage(origin: string | undefined, relation: string, bound: unknown): string {
  if (origin === 'string') return `must have ${relation} ${String(bound)} characters`;
  if (origin === 'array') return `must have ${relation} ${String(bound)} of them`;
  return `must be ${relation} ${String(bound)}`;
}
