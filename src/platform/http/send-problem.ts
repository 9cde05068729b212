import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, RETRY_AFTER_SECONDS, toProblem } from './problem.js';
import { securityHeaders } from './security-headers.js';

/** Renders a problem as a page, for people who are not programs. */
export type RenderProblemPage = (problem: Problem) => string;

/** Answers with a problem: as problem+json for programs, as a page for browsers. */
export function sendProblem(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  renderPage: RenderProblemPage,
): void {
  const retryAfter = RETRY_AFTER_SECONDS[problem.status];
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  void reply.status(problem.status).header('cache-control', 'no-store');
  if (problem.status === 401) askToSignIn(problem, request, reply);
  if (wantsPage(request)) void reply.type('text/html; charset=utf-8').send(renderPage(problem));
  else void reply.type(`${PROBLEM_TYPE}; charset=utf-8`).send(JSON.stringify(problem));
}

/** Tells programs how to say who they are, and leads people to where they do. */
function askToSignIn({ code }: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const reason = code === 'invalid_token' ? ', error="invalid_token"' : '';
  void reply.header('www-authenticate', `Bearer realm="reckoner"${reason}`);
  if (!wantsPage(request) || code === 'invalid_token') return;
  const signIn = `/sign-in?${new URLSearchParams({ next: pageOf(request) })}`;
  if (request.headers['hx-request']) void reply.header('hx-redirect', signIn);
  else if (!FRAMED.has(String(request.headers['sec-fetch-dest'])))
    void reply.status(303).header('location', signIn);
}

/** Where a page is shown within another one, which nobody signs in to. */
const FRAMED = new Set(['iframe', 'frame', 'embed', 'object']);

/** The page that was asked for, or from which a form was sent. */
function pageOf({ method, url, headers: { referer } }: FastifyRequest): string {
  if (method === 'GET' || method === 'HEAD') return url;
  if (referer === undefined || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return pathname + search;
}

const PROBLEM_TYPE = 'application/problem+json';

function wantsPage(request: FastifyRequest): boolean {
  const isProgram = /^\/(api|health|metrics)(\/|$)/.test(request.url.split('?')[0]!);
  return !isProgram && (request.headers.accept ?? '').includes('text/html');
}

/** Answers where the address of a request is none, so that neither a route nor a hook comes to see it. */
export function problemSender(renderPage: RenderProblemPage) {
  return (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    void reply.headers({ ...securityHeaders(request.url), 'x-correlation-id': request.id });
    sendProblem(toProblem(error, request.id), request, reply, renderPage);
  };
}

/** Answers on the bare connection what is no request that a route could be found for, and hangs up. */
export function sendConnectionProblem(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const problem = toProblem(describe(error), randomUUID());
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${PROBLEM_TYPE}; charset=utf-8`,
    `X-Correlation-Id: ${problem.correlationId}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}

function describe({ code }: ConnectionError): { statusCode: number; code: string; message: string } {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { statusCode: 408, code: 'request_timeout', message: 'The request took too long to arrive.' };
  if (code === 'HPE_HEADER_OVERFLOW')
    return { statusCode: 431, code: 'headers_too_large', message: 'The headers are larger than 16 kB.' };
  return { statusCode: 400, code: 'malformed_request', message: 'What was sent is no HTTP request.' };
}
