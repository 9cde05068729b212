import { describe, expect, it } from '@jest/globals';
import { renderReply } from './render.js';

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
