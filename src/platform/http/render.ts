import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { h, isValidElement, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { map, type Observable } from 'rxjs';
import type { Actor } from '../actor.js';
import { actorOf } from './access.js';
import { Origin, originOf } from './origin.js';
import { PageInTwo, sendInTwo } from './page-in-two.js';
import { toProblem } from './problem.js';
import { logProblem, RENDER_PROBLEM_PAGE } from './problem.filter.js';
import type { RenderProblemPage } from './send-problem.js';
import { Visitor } from './visitor.js';

/** Anything with Fastify's `header()`. */
export interface HtmlReply {
  header(name: string, value: string): unknown;
}

/**
 * A whole document: `<!doctype html>` and the markup of `page`, whose root is `<html>`.
 * @param origin scheme, host and port, where they are known
 * @param visitor who looks at it, where that is known
 */
export function renderPage(page: VNode, origin: string | null = null, visitor: Actor | null = null): string {
  const known = h(Visitor.Provider, { value: visitor, children: page });
  return `<!doctype html>${renderToString(h(Origin.Provider, { value: origin, children: known }))}`;
}

/** Sends what a handler returned: a vnode as a page of type `text/html`, anything else unchanged. */
export function renderReply(
  value: unknown,
  reply: HtmlReply,
  origin: string | null = null,
  visitor: Actor | null = null,
): unknown {
  if (!isValidElement(value)) return value;
  setPageHeaders(reply);
  return renderPage(value, origin, visitor);
}

function setPageHeaders(reply: HtmlReply): void {
  reply.header('content-type', 'text/html; charset=utf-8');
  // Its forms carry a key that may be used once, so that no copy will do.
  reply.header('cache-control', 'no-cache');
}

/** Lets controllers return pages as TSX. */
@Injectable()
export class RenderInterceptor implements NestInterceptor {
  /** What every page has before its title. */
  private readonly beginning: string;

  constructor(@Inject(RENDER_PROBLEM_PAGE) private readonly renderProblemPage: RenderProblemPage) {
    const [beginning] = renderProblemPage(toProblem(new Error(), '')).split('<title>');
    this.beginning = beginning!;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((value: unknown) => {
        if (!(value instanceof PageInTwo))
          return renderReply(value, reply, originOf(request), actorOf(request));
        setPageHeaders(reply);
        return sendInTwo(request, reply, this.beginning, () => this.whole(value, request));
      }),
    );
  }

  /** The page, or what kept it from being read. */
  private async whole(page: PageInTwo, request: FastifyRequest): Promise<string> {
    try {
      return renderPage(await page.read(), originOf(request), actorOf(request));
    } catch (error) {
      const problem = toProblem(error, request.id);
      logProblem(problem, request, error);
      return this.renderProblemPage(problem);
    }
  }
}
