import { describe, expect, it } from '@jest/globals';
import type { CalibrationBin } from '../props/track-record.js';
import { binFinding } from './bin-finding.js';

const bin = (tenth: number, n: number, meanP: number, frequency: number): CalibrationBin => ({
  lo: tenth / 10,
  hi: (tenth + 1) / 10,
  n,
  meanP,
  frequency,
  low: null,
  high: null,
});

describe('the bin worth a sentence', () => {
  it('is the one whose share lies outside its corrected interval', () => {
    expect(binFinding([bin(2, 34, 0.25, 0.24), bin(8, 44, 0.85, 0.61)])?.bin.lo).toBe(0.8);
  });

  it('is none where a single look would have found one, but not a look at several', () => {
    const striking = bin(8, 44, 0.85, 0.75);
    expect(binFinding([striking])).not.toBeNull();
    expect(binFinding([striking, bin(1, 30, 0.15, 0.13), bin(2, 30, 0.25, 0.27)])).toBeNull();
  });

  it('is none of the bins with fewer than 20 questions, however far off', () => {
    expect(binFinding([bin(9, 19, 0.95, 0)])).toBeNull();
  });

  it('is the one farthest off where there are several', () => {
    expect(binFinding([bin(1, 100, 0.15, 0.4), bin(8, 100, 0.85, 0.3)])?.bin.lo).toBe(0.8);
  });
});
