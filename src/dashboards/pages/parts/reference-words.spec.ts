import { describe, expect, it } from '@jest/globals';
import { referenceWords, sharesTogether } from './reference-words.js';

const shares = (recorded: number) => ({ recorded, uniform: 1 - recorded });

describe('referenceWords', () => {
  it.each([
    [0, 'equal chances on every question'],
    [1, 'recorded with every question'],
    [0.12, 'recorded with 12% of the questions, else equal chances'],
    [0.0001, 'recorded with <0.1% of the questions, else equal chances'],
  ])('says against which reference, of a share of %p', (recorded, words) => {
    expect(referenceWords(shares(recorded))).toBe(words);
  });
});

describe('sharesTogether', () => {
  it('weighs each record by its scored questions', () => {
    expect(
      sharesTogether([
        { n: 30, referenceShares: shares(1) },
        { n: 10, referenceShares: shares(0) },
      ]),
    ).toEqual({ recorded: 0.75, uniform: 0.25 });
  });

  it('is null where nothing is scored', () => {
    expect(sharesTogether([{ n: 0, referenceShares: null }])).toBeNull();
  });
});
