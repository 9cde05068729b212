import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  it('sorts keys, leaves out undefined and writes instants as text', () => {
    const value = { b: 1, a: new Date('2024-12-06T00:00:00Z'), c: undefined, d: [null, true] };
    expect(canonicalJson(value)).toBe('{"a":"2024-12-06T00:00:00.000Z","b":1,"d":[null,true]}');
  });

  it('writes integers as numbers and every other number as text', () => {
    expect(canonicalJson([1, -7, 0.1, 1e300])).toBe('[1,-7,"0.1","1e+300"]');
  });

  it('writes composed and decomposed letters alike', () => {
    expect(canonicalJson('e\u0301')).toBe(canonicalJson('\u00e9'));
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(object));
      }),
    );
  });
});
