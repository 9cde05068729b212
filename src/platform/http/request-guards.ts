import type { IncomingMessage } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { HttpConfig } from '../../config.js';
import { DomainError } from '../domain-error.js';

/** Limits on what a request may bring; beyond them it is refused before anything is parsed. */
export const BODY_LIMIT_BYTES = 1_048_576;
const DEPTH_LIMIT = 20;

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]', '::1'];
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Parsers and hooks that stand before every route. */
export function guardRequests(app: NestFastifyApplication, { host, publicUrl }: HttpConfig): void {
  const hosts = new Set([...LOOPBACK_HOSTS, host, ...(publicUrl ? [new URL(publicUrl).hostname] : [])]);
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT_BYTES }, parseJson);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request) => {
    refuseForeignHost(request, hosts);
    refuseCrossSite(request);
    refuseContentType(request);
    refuseContentEncoding(request);
  });
  fastify.addHook('preValidation', async (request) => refuseDirtyRequest(request));
}

function parseJson(
  _request: IncomingMessage | FastifyRequest,
  body: Buffer,
  done: (error: Error | null, value?: unknown) => void,
): void {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    refuseDeepNesting(text);
    done(null, text.trim() === '' ? undefined : JSON.parse(text));
  } catch (error) {
    done(error instanceof DomainError ? error : badJson(error));
  }
}

function badJson(error: unknown): DomainError {
  const what = error instanceof Error ? error.message : String(error);
  return new DomainError('malformed', 'malformed_json', `The body is not valid JSON in UTF-8: ${what}`);
}

/** Counts brackets outside strings, because `JSON.parse` and validators recurse. */
function refuseDeepNesting(text: string): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') {
      if (++depth > DEPTH_LIMIT) {
        throw new DomainError(
          'malformed',
          'too_deep',
          `The body is nested more than ${DEPTH_LIMIT} levels deep.`,
        );
      }
    } else if (c === '}' || c === ']') depth--;
  }
}

/** Another site's name that was made to point at this machine is not an address of ours. */
function refuseForeignHost({ hostname }: FastifyRequest, hosts: ReadonlySet<string>): void {
  if (hosts.has(hostname)) return;
  throw new DomainError(
    'forbidden',
    'unknown_host',
    `This service does not answer for ${hostname}. Use localhost, or set RECKONER_PUBLIC_URL.`,
  );
}

/** A page of another site may link here, but not write here. */
function refuseCrossSite(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  const { 'sec-fetch-site': site, origin } = request.headers;
  const isOurs = origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.host);
  if (isOurs && (site === undefined || site === 'same-origin' || site === 'none')) return;
  throw new DomainError('forbidden', 'cross_site_write', 'Writes from pages of another site are refused.');
}

/** A route takes JSON below /api and forms elsewhere, unless its config names other content types. */
function refuseContentType({ method, headers, url, routeOptions }: FastifyRequest): void {
  const given = headers['content-type'];
  if (SAFE_METHODS.has(method) || given === undefined || routeOptions.url === undefined) return;
  const usual = url.startsWith('/api/') ? 'application/json' : 'application/x-www-form-urlencoded';
  const { contentTypes = [usual] } = routeOptions.config as AcceptedBodies;
  const type = given.split(';')[0]!.trim().toLowerCase();
  if (contentTypes.includes(type)) return;
  throw new DomainError(
    'unsupported',
    'unsupported_content_type',
    `Send the body as ${contentTypes.join(' or ')}, not as ${type || 'nothing'}.`,
  );
}

/** A small body that unpacks into a large one is none that anybody needs to send. */
function refuseContentEncoding({ method, headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'];
  if (SAFE_METHODS.has(method) || encoding === undefined || encoding.toLowerCase() === 'identity') return;
  throw new DomainError(
    'unsupported',
    'unsupported_content_encoding',
    'Send the body as it is, not compressed.',
  );
}

/** What a route's config says of the bodies that it takes. */
export interface AcceptedBodies {
  contentTypes?: readonly string[];
}

/** NUL and lone surrogates cannot be stored or hashed as UTF-8 text: refused everywhere, with the place. */
function refuseDirtyRequest(request: FastifyRequest): void {
  refuseDirtyText(request.body, '');
  refuseDirtyText(request.query, 'query');
  refuseDirtyText(request.params, 'path');
}

/** In a body it is a wrong value like any other; an address with it cannot be read. */
function unstorableText(path: string): DomainError {
  const place = path || 'body';
  const message = `${place}: contains a NUL or a lone surrogate`;
  const isAddress = /^(query|path)(\.|$)/.test(path);
  return new DomainError(isAddress ? 'malformed' : 'invalid', 'unstorable_text', message, [
    { path: place, code: 'unstorable_text', message, hint: 'Remove that character.' },
  ]);
}

function refuseDirtyText(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (!value.includes('\0') && value.isWellFormed()) return;
    throw unstorableText(path);
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    refuseDirtyText(key, path);
    refuseDirtyText(inner, path === '' ? key : `${path}.${key}`);
  }
}
