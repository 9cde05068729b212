import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { h, isValidElement, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { map, type Observable } from 'rxjs';
import type { Actor } from '../actor.js';
import { actorOf } from './access.js';
import { Origin, originOf } from './origin.js';
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
  reply.header('content-type', 'text/html; charset=utf-8');
  // Its forms carry a key that may be used once, so that no copy will do.
  reply.header('cache-control', 'no-cache');
  return renderPage(value, origin, visitor);
}

/** Lets controllers return pages as TSX. */
@Injectable()
export class RenderInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<HtmlReply>();
    const render = (value: unknown) => renderReply(value, reply, originOf(request), actorOf(request));
    return next.handle().pipe(map(render));
  }
}
