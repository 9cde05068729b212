import { describe, expect, it } from '@jest/globals';
import { spreadOf, spreadWord } from './spread.js';

const seats = [
  { level: 0.05, value: 80 },
  { level: 0.25, value: 95 },
  { level: 0.5, value: 105 },
  { level: 0.75, value: 118 },
  { level: 0.95, value: 140 },
];

describe('a forecast by quantiles', () => {
  it('is drawn by its middle and its symmetric intervals, the widest first', () => {
    expect(spreadOf(seats)).toEqual({
      middle: 105,
      intervals: [
        { share: 0.9, low: 80, high: 140 },
        { share: 0.5, low: 95, high: 118 },
      ],
      lowest: 80,
      highest: 140,
      isDate: false,
    });
  });

  it('has no interval where no two levels are symmetric', () => {
    const { middle, intervals } = spreadOf([
      { level: 0.2, value: 1 },
      { level: 0.6, value: 3 },
    ]);
    expect([middle, intervals]).toEqual([3, []]);
  });

  it('is said as its median with the widest interval', () => {
    expect(spreadWord(seats, 'seats')).toBe('105 seats (90%: 80 to 140)');
    expect(spreadWord([{ level: 0.5, value: 12.25 }])).toBe('12.25');
  });

  it('names days as days', () => {
    const days = [
      { level: 0.25, value: '2026-04-01' },
      { level: 0.5, value: '2026-07-01' },
      { level: 0.75, value: '2026-10-01' },
    ];
    expect(spreadWord(days)).toBe('1 Jul 2026 (50%: 1 Apr 2026 to 1 Oct 2026)');
  });
});
