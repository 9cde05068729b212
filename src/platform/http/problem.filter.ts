import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, toProblem } from './problem.js';

/** Renders a problem as a page, for people who are not programs. */
export type RenderProblemPage = (problem: Problem) => string;
export const RENDER_PROBLEM_PAGE = Symbol('RENDER_PROBLEM_PAGE');

/** The one place where errors become answers: problem+json for programs, a page for browsers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(@Inject(RENDER_PROBLEM_PAGE) private readonly renderPage: RenderProblemPage) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error, request.id);
    if (problem.status >= 500) this.log(problem, request, error);
    if (problem.status === 503) void reply.header('retry-after', '2');
    void reply.status(problem.status).header('cache-control', 'no-store');
    if (wantsPage(request)) void reply.type('text/html; charset=utf-8').send(this.renderPage(problem));
    else void reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }

  private log(problem: Problem, request: FastifyRequest, error: unknown): void {
    const stack = error instanceof Error ? error.stack : String(error);
    this.logger.error(`${problem.code} ${request.method} ${request.url} [${problem.correlationId}]`, stack);
  }
}

function wantsPage(request: FastifyRequest): boolean {
  const isProgram = /^\/(api|health|metrics)(\/|$)/.test(request.url.split('?')[0]!);
  return !isProgram && (request.headers.accept ?? '').includes('text/html');
}
