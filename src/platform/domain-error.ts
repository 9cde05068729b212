/** One thing that was wrong with an input: where, what, and how to mend it. */
export interface FieldError {
  /** Dotted path into the body, or `query.x`, `header.x`; empty for the whole input. */
  path: string;
  code: string;
  message: string;
  hint?: string;
}

/** What kind of refusal a domain error is; the HTTP filter and the CLI map it to a status or exit code. */
export type Refusal =
  | 'malformed'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'unsupported'
  | 'too-many'
  | 'unavailable';

/** A refusal that a person can act on. Services throw it; nothing was saved when it is thrown. */
export class DomainError extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly code: string,
    message: string,
    readonly errors: FieldError[] = [],
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** An input that is well-formed but cannot be accepted because of one of its fields. */
export function invalidField(path: string, code: string, message: string, hint?: string): DomainError {
  return new DomainError('invalid', code, message, [{ path, code, message, ...(hint ? { hint } : {}) }]);
}

/** Something that was named by an id or slug and does not exist. */
export function notFound(noun: string, id: string): DomainError {
  return new DomainError('not-found', `${noun.replaceAll(' ', '_')}_not_found`, `There is no ${noun} ${id}.`);
}

/** The caller saw an older version than the one stored. */
export function staleVersion(noun: string, expected: number, current: number): DomainError {
  return new DomainError(
    'stale',
    'stale_version',
    `This ${noun} is at version ${current}, you sent If-Match: "${expected}". Read it again and repeat the change.`,
  );
}
