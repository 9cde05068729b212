import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, toProblem } from './problem.js';
import { type RenderProblemPage, sendProblem } from './send-problem.js';

export const RENDER_PROBLEM_PAGE = Symbol('RENDER_PROBLEM_PAGE');

/** The one place where errors of handlers become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(@Inject(RENDER_PROBLEM_PAGE) private readonly renderPage: RenderProblemPage) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = toProblem(error, request.id);
    if (problem.status >= 500) this.log(problem, request, error);
    sendProblem(problem, request, host.switchToHttp().getResponse<FastifyReply>(), this.renderPage);
  }

  private log(problem: Problem, request: FastifyRequest, error: unknown): void {
    const stack = error instanceof Error ? error.stack : String(error);
    this.logger.error(`${problem.code} ${request.method} ${request.url} [${problem.correlationId}]`, stack);
  }
}
