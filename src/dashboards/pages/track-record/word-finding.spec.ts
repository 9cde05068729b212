import { describe, expect, it } from '@jest/globals';
import type { Word } from '../props/record-details.js';
import { wordFinding } from './word-finding.js';

const result = (n: number) => ({ n, frequency: 0.47, low: 0.38, high: 0.57 });
const word = (phrase: string, more: Partial<Word>): Word => ({
  phrase,
  scale: 'icd-203',
  promised: { low: 0.55, high: 0.8 },
  any: null,
  own: null,
  reported: null,
  ...more,
});

describe('what a record’s words are worth', () => {
  it('is said of the scored word that was used most', () => {
    const words = [
      word('could', { promised: null, own: result(90) }),
      word('likely', { own: result(41), reported: result(74) }),
      word('unlikely', { own: result(38) }),
    ];
    expect(wordFinding(words)).toMatchObject({ phrase: 'likely', reported: true, result: { n: 74 } });
  });

  it('is not said of a word that was used less than ten times', () => {
    expect(wordFinding([word('likely', { any: result(9) })])).toBeNull();
  });
});
