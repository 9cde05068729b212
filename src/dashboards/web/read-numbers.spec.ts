import { describe, expect, it } from '@jest/globals';
import { readOptionLines, readQuantiles, readShares } from './read-numbers.js';

describe('options, one a line', () => {
  it('come with their likelihood behind them', () => {
    expect(readOptionLines('Ann 50%\nBob Ruiz: 0.3\n\n3 or more, 20 %')).toEqual({
      options: ['Ann', 'Bob Ruiz', '3 or more'],
      distribution: [0.5, 0.3, 0.2],
    });
  });

  it('give no distribution where one has no likelihood', () => {
    expect(readOptionLines('Ann 50%\nBob')).toEqual({ options: ['Ann', 'Bob'] });
  });

  it('are nothing where nothing was typed', () => {
    expect(readOptionLines(undefined)).toEqual({});
  });
});

describe('likelihoods of a question’s options', () => {
  it('are read in the order of the options', () => {
    expect(readShares({ share2: '30%', share10: '0.1', share1: '60%', quote: 'x' })).toEqual([0.6, 0.3, 0.1]);
  });
});

describe('quantiles', () => {
  it('are those that were filled in', () => {
    expect(readQuantiles({ q05: '', q50: '1,250', q95: '2 000.5' }, 'numeric')).toEqual({
      quantiles: [
        { level: 0.5, value: 1250 },
        { level: 0.95, value: 2000.5 },
      ],
    });
  });

  it('are days of a date question', () => {
    expect(readQuantiles({ by50: '2026-07-01' }, 'date')).toEqual({
      quantiles: [{ level: 0.5, value: '2026-07-01' }],
    });
  });

  it('that are no numbers stay as they were typed', () => {
    expect(readQuantiles({ q50: 'many' }, 'numeric').quantiles).toEqual([{ level: 0.5, value: 'many' }]);
  });
});
