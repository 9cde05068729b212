import { describe, expect, it } from '@jest/globals';
import { apart, monthTicks, niceTicks, spread } from './scale.js';

describe('round ticks', () => {
  it('hold zero and stay within the span', () => {
    expect(niceTicks(-0.031, 0.062, 5)).toEqual([-0.02, 0, 0.02, 0.04, 0.06]);
  });
});

describe('month ticks', () => {
  it('name January by its year', () => {
    const ticks = monthTicks(new Date('2024-11-16'), new Date('2026-01-20'), 7);
    expect(ticks.map(({ label }) => label)).toEqual(['2025', 'Apr', 'Jul', 'Oct', '2026']);
  });
});

describe('marks on a line', () => {
  it('move right only as far as they would cover the one before', () => {
    expect(spread([0, 0, 10, 100], 20)).toEqual([0, 20, 40, 100]);
  });

  it('keep their distance in whatever order they come', () => {
    expect(apart([50, 10, 52], 12)).toEqual([50, 10, 62]);
  });
});
