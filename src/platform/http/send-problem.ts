import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, toProblem } from './problem.js';
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
  if (problem.status === 503) void reply.header('retry-after', '2');
  void reply.status(problem.status).header('cache-control', 'no-store');
  if (wantsPage(request)) void reply.type('text/html; charset=utf-8').send(renderPage(problem));
  else void reply.type(`${PROBLEM_TYPE}; charset=utf-8`).send(JSON.stringify(problem));
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
