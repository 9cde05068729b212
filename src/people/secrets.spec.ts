import { describe, expect, it } from '@jest/globals';
import { isToken, newToken } from './secrets.js';

describe('a token', () => {
  it('is known by its form', () => {
    const token = newToken();
    expect(token).toMatch(/^rck_[0-9A-Za-z]{36}$/);
    expect(isToken(token)).toBe(true);
    expect(newToken()).not.toBe(token);
  });

  it('is not one when a character is another, missing or added', () => {
    const token = newToken();
    for (let i = 4; i < token.length; i++) {
      const other = token[i] === 'a' ? 'b' : 'a';
      expect(isToken(token.slice(0, i) + other + token.slice(i + 1))).toBe(false);
    }
    expect(isToken(token.slice(0, -1))).toBe(false);
    expect(isToken(`${token}0`)).toBe(false);
    expect(isToken('')).toBe(false);
  });

  it('ends in the CRC-32 of its random part, in base 62', () => {
    // zlib.crc32(b'0' * 30) in Python is 0x77e5db82.
    expect(isToken(`rck_${'0'.repeat(30)}2C8GjS`)).toBe(true);
  });
});
