import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { type ExecutionContext, Logger } from '@nestjs/common';
import { lastValueFrom, of } from 'rxjs';
import type { VNode } from 'preact';
import { PageInTwo } from './page-in-two.js';
import { RenderInterceptor, renderPage, renderReply } from './render.js';

function fakeReply() {
  const headers = new Map<string, string>();
  return { headers, header: (name: string, value: string) => headers.set(name, value) };
}

describe('rendering a reply', () => {
  it('sends a vnode as a whole HTML document', () => {
    const reply = fakeReply();
    const body = renderReply(
      <html lang="en">
        <body>Hello</body>
      </html>,
      reply,
    );
    expect(body).toBe('<!doctype html><html lang="en"><body>Hello</body></html>');
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('escapes what people wrote, in text and in attributes', () => {
    const hostile = '"><script>alert(1)</script>';
    const body = renderReply(<p title={hostile}>{hostile}</p>, fakeReply());
    expect(body).not.toContain('<script>');
    expect(body).not.toContain('title="">');
  });

  it('leaves anything else alone', () => {
    const reply = fakeReply();
    const value = { id: 7 };
    expect(renderReply(value, reply)).toBe(value);
    expect(reply.headers.size).toBe(0);
  });
});

const Page = ({ title }: { title: string }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
    </head>
  </html>
);

describe('a page that goes out in two', () => {
  Logger.overrideLogger(false);
  const interceptor = new RenderInterceptor(({ detail }) => renderPage(<Page title={detail} />));
  const send = async (read: () => Promise<VNode>) => {
    const request = {
      headers: {},
      id: '1',
      method: 'GET',
      url: '/authors/ann',
      server: { publicOrigin: 'http://localhost' },
    };
    const http = { getRequest: () => request, getResponse: fakeReply };
    const context = { switchToHttp: () => http } as unknown as ExecutionContext;
    const sent = interceptor.intercept(context, { handle: () => of(new PageInTwo(read)) });
    return (await lastValueFrom(sent)) as NodeJS.ReadableStream;
  };

  it('begins before the rest is known', async () => {
    let finish!: (page: VNode) => void;
    const body = await send(() => new Promise((resolve) => (finish = resolve)));
    expect(String(body.read())).toBe('<!doctype html><html lang="en"><head><meta charset="utf-8"/>');
    finish(<Page title="Ann" />);
    expect(await text(body)).toBe('<title>Ann</title></head></html>');
  });

  it('says what went wrong where the rest cannot be read', async () => {
    const body = await send(() => Promise.reject(new Error('gone')));
    expect(await text(body)).toContain('<title>This is our fault');
  });
});
