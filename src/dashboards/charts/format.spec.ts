import { describe, expect, it } from '@jest/globals';
import {
  daysPastDeadline,
  formatInterval,
  formatPercent,
  formatScore,
  formatSigned,
  hostOf,
} from './format.js';

describe('days past a deadline', () => {
  const midYear = new Date('2025-07-01T00:00:00Z');

  it('count from the last day of an exclusive deadline', () => {
    expect(daysPastDeadline(midYear, '2025-12-17')).toBe(170);
    expect(daysPastDeadline(midYear, '2025-06-30')).toBe(0);
    expect(daysPastDeadline(midYear, '2025-06-29')).toBe(-1);
  });

  it('belong to the day of a deadline at an instant within it', () => {
    expect(daysPastDeadline(new Date('2025-06-30T12:00:00Z'), '2025-07-01')).toBe(1);
  });
});

describe('percentages', () => {
  it.each([
    [0, '0%'],
    [0.00002, '<0.1%'],
    [0.004, '0.4%'],
    [0.66, '66%'],
    [0.997, '99.7%'],
    [0.99998, '>99.9%'],
    [1, '100%'],
  ])('never round %d to a certainty that was not said', (share, words) => {
    expect(formatPercent(share)).toBe(words);
  });
});

describe('scores', () => {
  it('have three decimals and a real minus', () => {
    expect(formatScore(0.16)).toBe('0.160');
    expect(formatScore(-0.0251)).toBe('−0.025');
  });

  it('show no sign at nothing', () => {
    expect(formatSigned(0.0001)).toBe('0.000');
    expect(formatSigned(-0.0001)).toBe('0.000');
    expect(formatSigned(0.039)).toBe('+0.039');
  });

  it('have no interval where a bound is missing', () => {
    expect(formatInterval(null, 0.2)).toBeNull();
    expect(formatInterval(0.1812, 0.2221)).toBe('0.181–0.222');
  });

  it('end the interval of a tiny record where Brier scores end', () => {
    expect(formatInterval(-0.16, 1.2)).toBe('0.000–1.000');
    expect(formatInterval(-0.16, 1.2, true)).toBe('−0.160 to +1.200');
  });
});

describe('hosts of links', () => {
  it('are named without www, and only for web addresses', () => {
    expect(hostOf('https://www.understandingwar.org/backgrounder')).toBe('understandingwar.org');
    expect(hostOf('javascript:alert(1)')).toBeNull();
  });
});
