import { describe, expect, it } from '@jest/globals';
import type { QuestionForecast } from '../pages/props/question.js';
import { followedOptions, forecastsOfOption } from './followed-options.js';

const options = ['a', 'b', 'c', 'd'];
const said = (...shares: number[]) =>
  ({
    likelihood: {
      probability: null,
      distribution: options.map((option, i) => ({ option, probability: shares[i]! })),
    },
  }) as QuestionForecast;

describe('the options worth following', () => {
  it('are those that were given most, in the order of the question', () => {
    expect(followedOptions(options, [said(0.1, 0.5, 0.1, 0.3), said(0.4, 0.3, 0.1, 0.2)], null, 2)).toEqual([
      'a',
      'b',
    ]);
  });

  it('always hold the one that came true', () => {
    expect(followedOptions(options, [said(0.5, 0.4, 0.01, 0.09)], 'c', 2)).toEqual(['a', 'c']);
  });
});

describe('the forecasts of one option', () => {
  it('say how likely it was alone', () => {
    expect(forecastsOfOption([said(0.1, 0.2, 0.3, 0.4)], 'd')[0]!.likelihood.probability).toBe(0.4);
  });
});
