import { describe, expect, it } from '@jest/globals';
import { safeNext } from './safe-next.js';

describe('the page after signing in', () => {
  it.each(['/', '/queue', '/questions?q=a&cursor=b', '/authors/ann#scale'])('is %s', (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    undefined,
    '',
    'queue',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a\\..\\..\\\\evil.example',
    'javascript:alert(1)',
    '/sign-in?next=/',
    '/sign-out',
    `/${'a'.repeat(3000)}`,
  ])('is never %j', (next) => {
    expect(safeNext(next)).toBe('/');
  });
});
