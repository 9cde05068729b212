import { describe, expect, it } from '@jest/globals';
import { otherRulings } from './other-rulings.js';

const midYear = { deadlineAt: new Date('2025-07-01'), alternatives: ['2025-07-15', '2025-08-31'] };

describe('otherRulings', () => {
  it('are the readings by which it would have come in time', () => {
    expect(otherRulings(midYear, '2025-07-20')).toEqual(['2025-08-31']);
    expect(otherRulings(midYear, '2025-07-15')).toEqual(['2025-07-15', '2025-08-31']);
  });

  it('are the readings by which it would have come too late', () => {
    expect(otherRulings({ ...midYear, alternatives: ['2025-05-31'] }, '2025-06-30')).toEqual(['2025-05-31']);
  });

  it('are none where every reading ends before it, or it never came', () => {
    expect(otherRulings(midYear, '2025-12-17')).toEqual([]);
    expect(otherRulings(midYear, null)).toEqual([]);
  });
});
