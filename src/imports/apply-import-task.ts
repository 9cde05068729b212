export const APPLY_IMPORT = 'apply-import';

/** Only faults of the database's weather are tried again. */
export const MAX_APPLY_ATTEMPTS = 5;

/** The dedupe key of the task that applies an import. */
export function taskKeyOf(importId: string): string {
  return `${APPLY_IMPORT}:${importId}`;
}
