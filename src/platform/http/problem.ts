import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import { sqlState } from '../database/transactions.js';
import { DomainError, type FieldError, type Refusal } from '../domain-error.js';

/** RFC 9457 problem details, as every error of the API is answered. */
export const problemView = z
  .object({
    type: z.string().describe('urn:reckoner:problem: and the code'),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('What is wrong, for programs'),
    detail: z.string().describe('What is wrong, for people'),
    correlationId: z.string().describe('Stands in the log beside whatever went wrong'),
    errors: z.array(
      z.object({
        path: z.string().describe('Of the field; empty for the whole input'),
        code: z.string(),
        message: z.string(),
        hint: z.string().optional().describe('How to mend it'),
      }),
    ),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemView>;

const STATUS: Record<Refusal, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unsupported: 415,
  invalid: 422,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
};

/** What each status says. */
export const TITLES: Readonly<Record<number, string>> = {
  400: 'The request could not be read',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not allowed here',
  408: 'Too slow',
  409: 'Conflict',
  412: 'Changed in the meantime',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported content type',
  422: 'Some of the input is not right',
  428: 'A version is needed',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Something failed on our side',
  503: 'The database is out of reach',
};

/** How long a refusal of this status lasts, at most. */
export const RETRY_AFTER_SECONDS: Readonly<Record<number, number>> = { 429: 900, 503: 2 };

/** What an error looks like to the outside: never SQL, never a stack. */
export function toProblem(error: unknown, correlationId: string): Problem {
  const {
    status,
    code,
    detail,
    errors,
    title = TITLES[status] ?? 'The request was refused',
  } = describe(error);
  return { type: `urn:reckoner:problem:${code}`, title, status, code, detail, correlationId, errors };
}

interface Described {
  status: number;
  code: string;
  detail: string;
  errors: FieldError[];
  /** Where it is not the usual one of the status. */
  title?: string;
}

function describe(error: unknown): Described {
  if (error instanceof DomainError) {
    return { status: STATUS[error.refusal], code: error.code, detail: error.message, errors: error.errors };
  }
  if (error instanceof HttpException) {
    const status = error.getStatus();
    return { status, code: status === 404 ? 'not_found' : 'http_error', detail: error.message, errors: [] };
  }
  const fastify = error as { statusCode?: number; code?: string; message?: string };
  if (fastify.statusCode !== undefined && fastify.statusCode < 500) {
    const code = (fastify.code ?? 'bad_request').replace('FST_ERR_', '').toLowerCase();
    return { status: fastify.statusCode, code, detail: fastify.message ?? '', errors: [] };
  }
  return describeDatabaseError(error);
}

function describeDatabaseError(error: unknown): Described {
  const state = sqlState(error) ?? '';
  const refused = (status: number, code: string, detail: string) => ({ status, code, detail, errors: [] });
  if (state.startsWith('22'))
    return refused(400, 'unstorable_value', 'A value cannot be stored in this form.');
  if (state === '23505')
    return refused(409, 'already_exists', 'Something with this name or key exists already.');
  if (state.startsWith('23'))
    return refused(422, 'rule_violated', 'The change contradicts a rule of the record.');
  if (state === '57014' && /statement timeout/.test((error as Error).message))
    return { ...refused(503, 'took_too_long', TOO_LONG), title: 'That took too long' };
  if (/^(40|53|55|57|08)/.test(state) || isConnectionError(error)) {
    return refused(
      503,
      'database_unavailable',
      'The database did not answer. Nothing was saved; try again shortly.',
    );
  }
  return refused(500, 'internal_error', 'This is our fault, not yours. Nothing was half-saved.');
}

const TOO_LONG =
  'The answer took longer than it may. Narrow the filters (a tag, a period, one author), or take the export and count there.';

function isConnectionError(error: unknown): boolean {
  const inner = (error as { driverError?: unknown }).driverError ?? error;
  const { code, message } = inner as { code?: string; message?: string };
  return (
    // What a server says instead of a greeting, while it starts, stops or has no connection left, is no failed query.
    /^(E(CONN|PIPE|NOENT|TIMEDOUT)|57P\d\d$|53\d{3}$)/.test(code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message ?? '')
  );
}
