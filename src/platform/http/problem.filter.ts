import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, toProblem } from './problem.js';
import { type RenderProblemPage, sendProblem } from './send-problem.js';

export const RENDER_PROBLEM_PAGE = Symbol('RENDER_PROBLEM_PAGE');

const logger = new Logger('Http');

/** Tells whoever runs the service what was wrong on our side. */
export function logProblem(
  { status, code, correlationId }: Problem,
  { method, url }: FastifyRequest,
  error: unknown,
): void {
  if (status < 500) return;
  const stack = error instanceof Error ? error.stack : String(error);
  // The key of a feed stands in its address.
  logger.error(`${code} ${method} ${url.replace(/([?&]key=)[^&]*/, '$1…')} [${correlationId}]`, stack);
}

/** The one place where errors of handlers become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(RENDER_PROBLEM_PAGE) private readonly renderPage: RenderProblemPage) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = toProblem(error, request.id);
    logProblem(problem, request, error);
    sendProblem(problem, request, host.switchToHttp().getResponse<FastifyReply>(), this.renderPage);
  }
}
