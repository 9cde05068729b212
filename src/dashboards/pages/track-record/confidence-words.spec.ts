import { describe, expect, it } from '@jest/globals';
import type { Calibration, Confidence } from '../props/track-record.js';
import { confidenceWords } from './confidence-words.js';

const say = (confidence: Confidence | null, gapBand: { low: number; high: number } | null = null) =>
  confidenceWords({ calibration: { confidence } as Calibration, gapBand });

const gap = { mean: 0.06, low: 0.02, high: 0.1 };

describe('whether a record is surer than right', () => {
  it('is put into words where its interval leaves 0 out', () => {
    expect(say({ gap, slope: null, verdict: 'overconfident' })).toBe(
      'Overconfident: surer than right by 6.0 points, 90% interval 2.0 to 10.0.',
    );
  });

  it('is not put into words where another reading of its phrases says otherwise', () => {
    expect(say({ gap, slope: null, verdict: 'overconfident' }, { low: -0.01, high: 0.2 })).toBe(
      'Surer than right by 6.0 points, 90% interval 2.0 to 10.0; other readings of the words give −1.0 to 20.0.',
    );
    expect(say({ gap, slope: null, verdict: 'overconfident' }, { low: 0.01, high: 0.2 })).toMatch(
      /^Overconfident/,
    );
  });

  it('is a number with its interval where there is no verdict', () => {
    expect(say({ gap: { mean: 0.012, low: -0.02, high: 0.04 }, slope: null, verdict: null })).toBe(
      'Surer than right by 1.2 points, 90% interval −2.0 to 4.0.',
    );
  });

  it('is nothing without an interval', () => {
    expect(say({ gap: { mean: 0.2, low: null, high: null }, slope: null, verdict: null })).toBeNull();
    expect(say(null)).toBeNull();
  });
});
