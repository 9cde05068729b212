import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Revision, stretchesInForce, windowEndsAt } from './segments.js';

const open = { openedAt: 0, closesAt: 48, knownAt: 100 };

function said(saidAt: number, probability: number, more: Partial<Revision> = {}) {
  return { probability, saidAt, recordedAt: saidAt, withdrawnAt: null, ...more };
}

describe('a forecast in force', () => {
  it('keeps each forecast in force until the next, the last one until the close', () => {
    expect(stretchesInForce([said(0, 0.5), said(6, 0.8), said(30, 0.9)], open)).toMatchObject([
      { forecast: { probability: 0.5 }, startAt: 0, endAt: 6 },
      { forecast: { probability: 0.8 }, startAt: 6, endAt: 30 },
      { forecast: { probability: 0.9 }, startAt: 30, endAt: 48 },
    ]);
  });

  it('ends at a withdrawal, which does not bring the forecast before back', () => {
    expect(stretchesInForce([said(0, 0.5), said(6, 0.8, { withdrawnAt: 10 })], open)).toMatchObject([
      { forecast: { probability: 0.5 }, startAt: 0, endAt: 6 },
      { forecast: { probability: 0.8 }, startAt: 6, endAt: 10 },
    ]);
  });

  it('ignores a withdrawal after the next forecast or after the close', () => {
    expect(
      stretchesInForce([said(0, 0.5, { withdrawnAt: 7 }), said(6, 0.8, { withdrawnAt: 99 })], open),
    ).toMatchObject([
      { forecast: { probability: 0.5 }, startAt: 0, endAt: 6 },
      { forecast: { probability: 0.8 }, startAt: 6, endAt: 48 },
    ]);
  });

  it('prefers the later recorded of two forecasts said at the same instant', () => {
    const forecasts = [said(6, 0.8, { recordedAt: 9 }), said(6, 0.2, { recordedAt: 8 })];
    expect(stretchesInForce(forecasts, open)).toMatchObject([
      { forecast: { probability: 0.8 }, startAt: 6, endAt: 48 },
    ]);
  });
});

describe('the scoring window', () => {
  it('starts with the first forecast, not with the opening', () => {
    expect(stretchesInForce([said(6, 0.8)], open)).toMatchObject([
      { forecast: { probability: 0.8 }, startAt: 6, endAt: 48 },
    ]);
  });

  it('counts a forecast said before the opening from the opening, and only the newest of them', () => {
    expect(stretchesInForce([said(-9, 0.2), said(-3, 0.4), said(10, 0.6)], open)).toMatchObject([
      { forecast: { probability: 0.4 }, startAt: 0, endAt: 10 },
      { forecast: { probability: 0.6 }, startAt: 10, endAt: 48 },
    ]);
  });

  it('ends when the outcome was known, and leaves out what was said then or later', () => {
    const early = { ...open, knownAt: 40 };
    expect(stretchesInForce([said(6, 0.8), said(40, 0.99), said(41, 1)], early)).toMatchObject([
      { forecast: { probability: 0.8 }, startAt: 6, endAt: 40 },
    ]);
  });

  it('leaves out what was said at the close', () => {
    expect(stretchesInForce([said(48, 0.9)], open)).toEqual([]);
  });
});

describe('stretchesInForce', () => {
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
        const segments = stretchesInForce(forecasts, window);
        segments.forEach(({ startAt, endAt }, index) => {
          expect(startAt).toBeGreaterThanOrEqual(segments[index - 1]?.endAt ?? 0);
          expect(endAt).toBeGreaterThan(startAt);
          expect(endAt).toBeLessThanOrEqual(windowEndsAt(window));
        });
        expect(stretchesInForce(forecasts.toReversed(), window)).toEqual(segments);
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
