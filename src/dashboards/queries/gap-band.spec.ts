import { describe, expect, it } from '@jest/globals';
import { gapBand } from './gap-band.js';
import type { PhraseSums } from './phrase-sums.js';

const likely = (more: Partial<PhraseSums> = {}): PhraseSums => ({
  subjectId: '1',
  attribution: null,
  scope: 'all',
  low: 0.55,
  point: 0.7,
  high: 0.8,
  w: 10,
  wy: 5,
  wyy: 5,
  gw: 10,
  gwy: 5,
  gwyy: 5,
  ...more,
});

describe('how sure a record could look under other readings', () => {
  it('runs from the lowest to the highest reading of its phrase', () => {
    const band = gapBand([likely()], 10, 0.2)!;
    expect(band.low).toBeCloseTo(0.05, 12);
    expect(band.high).toBeCloseTo(0.3, 12);
  });

  it('moves less where much was given as numbers', () => {
    // Ten more questions, said as numbers, with a mean gap of 0.1: (10 · 0.2 + 10 · 0.1) / 20.
    const band = gapBand([likely()], 20, 0.15)!;
    expect(band.low).toBeCloseTo((0.5 + 1) / 20, 12);
    expect(band.high).toBeCloseTo((3 + 1) / 20, 12);
  });

  it('is none where nothing can be read otherwise', () => {
    expect(gapBand([likely({ low: 0.7, high: 0.7 })], 10, 0.2)).toBeNull();
    expect(gapBand([], 10, 0.2)).toBeNull();
  });
});
