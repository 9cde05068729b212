import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { DomainError, type FieldError } from '../domain-error.js';
import { isMissing, messageOf, PLAINLY } from '../plain-issues.js';

/** Issues beyond this many say nothing that the first ones did not. */
const MOST_ERRORS = 50;

const HINTS: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  unrecognized_keys: 'Remove it, or check its spelling in the API documentation.',
  invalid_type: 'See the API documentation for the type of this field.',
};

/** Validates an argument against the zod schema in its route decorator, and hands on the parsed value. */
@Injectable()
export class SchemaPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const schema = metadata.schema as z.ZodType | undefined;
    if (!schema || metadata.type === 'custom') return value;
    // A request without a body or without a query string is an empty one.
    const result = await schema.safeParseAsync(value ?? {}, PLAINLY);
    if (result.success) return result.data;
    if (metadata.type === 'param')
      throw new DomainError('not-found', 'not_found', 'There is nothing at this address.');
    throw invalidInput(result.error, metadata.type === 'query' ? 'query' : '');
  }
}

/** The refusal for an input that its schema rejects: every field that is wrong, and how to mend it. */
export function invalidInput(error: z.ZodError, prefix = ''): DomainError {
  const errors = error.issues.slice(0, MOST_ERRORS).flatMap((issue) => toFieldErrors(issue, prefix));
  const first = errors[0]!;
  const where = first.path === '' ? '' : `${first.path}: `;
  return new DomainError('invalid', 'invalid_input', `${where}${first.message}`, errors);
}

function toFieldErrors(issue: z.core.$ZodIssue, prefix: string): FieldError[] {
  const at = (key?: PropertyKey) =>
    [prefix, ...issue.path, ...(key === undefined ? [] : [key])].filter((part) => part !== '').join('.');
  const hint = isMissing(issue) ? undefined : HINTS[issue.code];
  const common = { code: issue.code, ...(hint ? { hint } : {}) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, MOST_ERRORS)
      .map((key) => ({ path: at(key), ...common, message: 'is not a known field' }));
  }
  return [{ path: at(), ...common, message: messageOf(issue) }];
}
