import { describe, expect, it } from '@jest/globals';
import { collect, parseOutcome, parseProbability, parseServer } from './option-values.js';

describe('parseProbability', () => {
  it.each([
    ['0.4', 0.4],
    ['.4', 0.4],
    ['40%', 0.4],
    ['7 %', 0.07],
    ['0.5%', 0.005],
    ['1', 1],
    ['40', 40],
  ])('reads %s as %d', (text, probability) => {
    expect(parseProbability(text)).toBe(probability);
  });

  it.each(['', '%', 'likely', '-0.1', '0,4', '1e-3', '0.4.1', '40%%'])('refuses %j', (text) => {
    expect(() => parseProbability(text)).toThrow('Write it as 0.4 or 40%.');
  });
});

describe('parseOutcome', () => {
  it('reads numbers as fractions and leaves words to the API', () => {
    expect(['yes', 'NO', '0.5', '1', 'maybe'].map(parseOutcome)).toEqual(['yes', 'no', 0.5, 1, 'maybe']);
  });
});

describe('parseServer', () => {
  it('takes web addresses only', () => {
    expect(parseServer('http://localhost:3000').port).toBe('3000');
    expect(() => parseServer('localhost:3000')).toThrow('Write the full address');
  });
});

describe('collect', () => {
  it('keeps what an option was given each time', () => {
    expect(collect('b', collect('a', undefined))).toEqual(['a', 'b']);
  });
});
