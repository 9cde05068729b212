import type { z } from 'zod';
import { DomainError } from '../platform/domain-error.js';
import { messageOf } from '../platform/plain-issues.js';

/** Why a row was rejected, or not applied: which column, and how to mend it. */
export interface RowProblem {
  column: string | null;
  code: string;
  message: string;
  hint: string | null;
}

/** Beside a row that differs from the record, where that is not applied. */
export const NOT_APPLIED = {
  code: 'not_applied',
  message: 'differs from the record',
  hint: 'Import the file with update to apply it.',
};

/** The first thing that the schema found wrong with a row. */
export function problemOfIssue(issue: z.core.$ZodIssue): RowProblem {
  const column = issue.path.length > 0 ? String(issue.path[0]) : null;
  const code = issue.code === 'custom' ? 'invalid_row' : issue.code;
  return { column, code, message: messageOf(issue), hint: null };
}

/**
 * A refusal by a rule of the domain, told in terms of columns.
 * @throws the error itself where it is no refusal
 */
export function problemOfRefusal(error: unknown): RowProblem {
  if (!(error instanceof DomainError)) throw error;
  const [field] = error.errors;
  if (!field) return { column: null, code: error.code, message: error.message, hint: null };
  return {
    column: toColumn(field.path),
    code: field.code,
    message: field.message.replace(`${field.path}: `, ''),
    hint: field.hint ?? null,
  };
}

/** `saidAt` is the column `said_at`. */
export function toColumn(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
