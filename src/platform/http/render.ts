import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isValidElement, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { map, type Observable } from 'rxjs';

/** Anything with Fastify's `header()`. */
export interface HtmlReply {
  header(name: string, value: string): unknown;
}

/** A whole document: `<!doctype html>` and the markup of `page`, whose root is `<html>`. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}

/** Sends what a handler returned: a vnode as a page of type `text/html`, anything else unchanged. */
export function renderReply(value: unknown, reply: HtmlReply): unknown {
  if (!isValidElement(value)) return value;
  reply.header('content-type', 'text/html; charset=utf-8');
  return renderPage(value);
}

/** Lets controllers return pages as TSX. */
@Injectable()
export class RenderInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<HtmlReply>();
    return next.handle().pipe(map((value: unknown) => renderReply(value, reply)));
  }
}
