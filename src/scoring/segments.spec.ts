import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type TimedForecast, segmentsInForce, stretchesInForce, windowEndsAt } from './segments.js';

const open = { openedAt: 0, closesAt: 48, knownAt: 100 };

function said(saidAt: number, probability: number | null, more: Partial<TimedForecast> = {}): TimedForecast {
  return { probability, saidAt, recordedAt: saidAt, withdrawnAt: null, ...more };
}

describe('a forecast in force', () => {
  it('keeps each forecast in force until the next, the last one until the close', () => {
    expect(segmentsInForce([said(0, 0.5), said(6, 0.8), said(30, 0.9)], open)).toMatchObject([
      { probability: 0.5, startAt: 0, endAt: 6 },
      { probability: 0.8, startAt: 6, endAt: 30 },
      { probability: 0.9, startAt: 30, endAt: 48 },
    ]);
  });

  it('ends at a withdrawal, which does not bring the forecast before back', () => {
    expect(segmentsInForce([said(0, 0.5), said(6, 0.8, { withdrawnAt: 10 })], open)).toMatchObject([
      { probability: 0.5, startAt: 0, endAt: 6 },
      { probability: 0.8, startAt: 6, endAt: 10 },
    ]);
  });

  it('ignores a withdrawal after the next forecast or after the close', () => {
    expect(
      segmentsInForce([said(0, 0.5, { withdrawnAt: 7 }), said(6, 0.8, { withdrawnAt: 99 })], open),
    ).toMatchObject([
      { probability: 0.5, startAt: 0, endAt: 6 },
      { probability: 0.8, startAt: 6, endAt: 48 },
    ]);
  });

  it('lets a forecast without a number end its predecessor and score nothing itself', () => {
    expect(segmentsInForce([said(0, 0.5), said(6, null), said(20, 0.7)], open)).toMatchObject([
      { probability: 0.5, startAt: 0, endAt: 6 },
      { probability: 0.7, startAt: 20, endAt: 48 },
    ]);
  });

  it('prefers the later recorded of two forecasts said at the same instant', () => {
    const forecasts = [said(6, 0.8, { recordedAt: 9 }), said(6, 0.2, { recordedAt: 8 })];
    expect(segmentsInForce(forecasts, open)).toMatchObject([{ probability: 0.8, startAt: 6, endAt: 48 }]);
  });

  it('refuses what is not a probability', () => {
    expect(() => segmentsInForce([said(0, 1.2)], open)).toThrow(RangeError);
  });
});

describe('the scoring window', () => {
  it('starts with the first forecast, not with the opening', () => {
    expect(segmentsInForce([said(6, 0.8)], open)).toMatchObject([
      { probability: 0.8, startAt: 6, endAt: 48 },
    ]);
  });

  it('counts a forecast said before the opening from the opening, and only the newest of them', () => {
    expect(segmentsInForce([said(-9, 0.2), said(-3, 0.4), said(10, 0.6)], open)).toMatchObject([
      { probability: 0.4, startAt: 0, endAt: 10 },
      { probability: 0.6, startAt: 10, endAt: 48 },
    ]);
  });

  it('ends when the outcome was known, and leaves out what was said then or later', () => {
    const early = { ...open, knownAt: 40 };
    expect(segmentsInForce([said(6, 0.8), said(40, 0.99), said(41, 1)], early)).toMatchObject([
      { probability: 0.8, startAt: 6, endAt: 40 },
    ]);
  });

  it('leaves out what was said at the close', () => {
    expect(segmentsInForce([said(48, 0.9)], open)).toEqual([]);
  });
});

describe('segmentsInForce', () => {
  it('gives segments in order, inside the window, without overlap, whatever the order of the forecasts', () => {
    const instant = fc.integer({ min: -20, max: 120 });
    const forecast = fc.record({
      probability: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      saidAt: instant,
      recordedAt: instant,
      withdrawnAt: fc.option(instant),
    });
    const differentInstants = fc.uniqueArray(forecast, { selector: (f) => f.saidAt });
    fc.assert(
      fc.property(differentInstants, instant, instant, (forecasts, closesAt, knownAt) => {
        const window = { openedAt: 0, closesAt, knownAt };
        const segments = segmentsInForce(forecasts, window);
        segments.forEach(({ startAt, endAt }, index) => {
          expect(startAt).toBeGreaterThanOrEqual(segments[index - 1]?.endAt ?? 0);
          expect(endAt).toBeGreaterThan(startAt);
          expect(endAt).toBeLessThanOrEqual(windowEndsAt(window));
        });
        expect(segmentsInForce(forecasts.toReversed(), window)).toEqual(segments);
      }),
    );
  });
});

describe('stretchesInForce', () => {
  it('says when forecasts of any kind were in force', () => {
    const at = { recordedAt: 0, withdrawnAt: null };
    const first = { ...at, saidAt: -5, probabilities: [0.2, 0.8] };
    const second = { ...at, saidAt: 30, probabilities: [0.5, 0.5] };
    expect(stretchesInForce([second, first], open)).toEqual([
      { forecast: first, startAt: 0, endAt: 30 },
      { forecast: second, startAt: 30, endAt: 48 },
    ]);
  });
});
