import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, type ApiHeaderOptions } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { actorId, roleOf } from '../actor.js';
import type { Caller } from '../caller.js';
import { DomainError, invalidField } from '../domain-error.js';
import { actorOf } from './access.js';

/** The `Caller` of a request, with its idempotency key. */
export const FromCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller =>
    callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
  [
    takesHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Of your choice. A repeated request with the same key and content does nothing twice.',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    }),
  ],
);

const ifMatch = {
  name: 'If-Match',
  description: 'The version that was read, in quotes: the ETag of the last answer',
  schema: { type: 'string', example: '"3"' },
};

/**
 * The version in `If-Match: "3"`, or `null` without that header.
 * @throws DomainError when the header is no version
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext) => versionIn(context),
  [takesHeader({ ...ifMatch, required: false })],
);

/**
 * The version in `If-Match: "3"`.
 * @throws DomainError when the header is no version, or missing (428)
 */
export const RequiredIfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requireVersion(versionIn(context)),
  [takesHeader({ ...ifMatch, required: true })],
);

/** Describes the header that a parameter is read from, in the API's document. */
function takesHeader(header: ApiHeaderOptions): ParameterDecorator {
  return (target, key) => ApiHeader(header)(target, key!, Object.getOwnPropertyDescriptor(target, key!)!);
}

function versionIn(context: ExecutionContext): number | null {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) return null;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1] ?? /^(\d{1,9})$/.exec(header)?.[1];
  if (version === undefined) {
    throw invalidField(
      'header.If-Match',
      'invalid_version',
      'If-Match must be a version number in quotes, such as "3".',
    );
  }
  return Number(version);
}

/** @throws DomainError (428) when the client did not say which version it saw */
export function requireVersion(version: number | null): number {
  if (version !== null) return version;
  throw new DomainError(
    'precondition-required',
    'if_match_required',
    'Send If-Match with the version you read (the ETag of the last answer), so that nobody’s change is lost.',
  );
}

/** Who sent a request, with its idempotency key. */
export function callerOf(request: FastifyRequest): Caller {
  const key = request.headers['idempotency-key'] ?? formKey(request.body);
  const actor = actorOf(request);
  const base = { actor: actorId(actor), role: roleOf(actor), correlationId: request.id };
  if (key === undefined) return { ...base, idempotency: null };
  if (typeof key !== 'string' || key.length === 0 || key.length > 200) {
    throw invalidField(
      'header.Idempotency-Key',
      'invalid_idempotency_key',
      'Idempotency-Key must have 1 to 200 characters.',
    );
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(JSON.stringify(request.body ?? null))
    .digest();
  return { ...base, idempotency: { key, fingerprint } };
}

/** Forms carry their key in a field. */
function formKey(body: unknown): unknown {
  return (body as { idempotencyKey?: unknown } | null | undefined)?.idempotencyKey || undefined;
}
