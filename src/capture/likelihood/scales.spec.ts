import { describe, expect, it } from '@jest/globals';
import { probabilityOf, SCALES, scaleOfSource } from './scales.js';

describe('the scales', () => {
  it('are thirteen, each with its citation, and hold the point of every phrase between its ends', () => {
    expect(SCALES).toHaveLength(13);
    for (const scale of SCALES) {
      expect(scale.citation).not.toBe('');
      for (const { low, point, high } of scale.terms) {
        expect(point).toBeGreaterThanOrEqual(low);
        expect(point).toBeLessThanOrEqual(high);
      }
    }
  });

  it('give a phrase or its alias low, point and high', () => {
    expect(probabilityOf('likely', 'icd-203')).toMatchObject({
      low: 0.55,
      point: 0.675,
      high: 0.8,
      pointRule: 'midpoint',
    });
    expect(probabilityOf('probably', 'uk-phia')).toMatchObject({ point: 0.65 });
    expect(probabilityOf('likely', 'ipcc-ar5-ar6')).toMatchObject({ point: 0.78, pointRule: 'to-next-term' });
  });

  it('go half-way to the end for a “very” that a scale lacks', () => {
    expect(probabilityOf('very likely', 'mauboussin-2018', true)).toMatchObject({
      point: 0.85,
      isExtended: true,
    });
    expect(probabilityOf('very unlikely', 'mauboussin-2018', true)).toMatchObject({
      point: 0.1,
      isExtended: true,
    });
  });

  it('fall back on the readers, and know nothing of what nobody surveyed', () => {
    expect(probabilityOf('very good chance', 'icd-203')?.scaleId).toBe('cap-2026');
    expect(probabilityOf('very good chance', 'icd-203', true)).toBeNull();
    expect(probabilityOf('in a blue moon', 'icd-203')).toBeNull();
  });

  it('belong to sources, and say where that is our assumption', () => {
    expect(scaleOfSource('ISW')).toEqual({ scaleId: 'icd-203', isAssumed: true });
    expect(scaleOfSource('UK Ministry of Defence')).toEqual({ scaleId: 'uk-phia', isAssumed: false });
    expect(scaleOfSource(null)).toEqual({ scaleId: 'cap-2026', isAssumed: true });
  });
});
