import { describe, expect, it } from '@jest/globals';
import type { PhraseMean } from './record-phrases.js';
import { isMostlyWords, toWords } from './words.js';

const result = { n: 10, frequency: 0.5, low: 0.3, high: 0.7 };
const phrase = (words: string, meanP: number, attribution: 'own' | 'reported'): PhraseMean => ({
  ...result,
  attribution,
  phrase: words,
  scale: 'icd-203',
  weight: 10,
  meanP,
  promisedLow: meanP - 0.1,
  promisedHigh: meanP + 0.1,
});

describe('words of likelihood', () => {
  it('stand in the order of what they promise, own and reported side by side, promising nothing last', () => {
    const words = toWords(
      [phrase('unlikely', 0.3, 'own'), phrase('likely', 0.7, 'own'), phrase('likely', 0.7, 'reported')],
      [{ ...result, attribution: 'own', phrase: 'could' }],
    );
    expect(words.map((word) => [word.phrase, word.own !== null, word.reported !== null])).toEqual([
      ['likely', true, true],
      ['unlikely', true, false],
      ['could', true, false],
    ]);
    expect(words[2]!.promised).toBeNull();
  });

  it('are most of a record from half of it on', () => {
    expect(isMostlyWords([phrase('likely', 0.7, 'own')], 20)).toBe(true);
    expect(isMostlyWords([phrase('likely', 0.7, 'own')], 21)).toBe(false);
    expect(isMostlyWords([], 0)).toBe(false);
  });
});
