import { describe, expect, it } from '@jest/globals';
import { readLikelihood } from './read-likelihood.js';

describe('readLikelihood', () => {
  it.each([
    ['70%', 0.7],
    ['70 %', 0.7],
    ['2,5%', 0.025],
    ['0.7', 0.7],
    ['.7', 0.7],
    ['1', 1],
  ])('reads %s as a probability', (text, probability) => {
    expect(readLikelihood(text)).toEqual({ probability });
  });

  it('leaves a number outside 0..1 to the check of all input', () => {
    expect(readLikelihood('70')).toEqual({ probability: 70 });
    expect(readLikelihood('-1')).toEqual({ probability: -1 });
  });

  it('takes anything else for the words that were used', () => {
    expect(readLikelihood('roughly even')).toEqual({ phrase: 'roughly even' });
  });

  it('says nothing of an empty field', () => {
    expect(readLikelihood(undefined)).toEqual({});
  });
});
