import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vectors from './golden/vectors.json' with { type: 'json' };
import { atHorizon, carriedForward, firstForecast, lastForecast } from './revision-rules.js';
import { type Segment, segmentsInForce } from './segments.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function revisions(knownAtHours: number, ...said: [hours: number, probability: number][]): Segment[] {
  const forecasts = said.map(([hours, probability]) => ({
    probability,
    saidAt: hours * HOUR_MS,
    recordedAt: hours * HOUR_MS,
    withdrawnAt: null,
  }));
  return segmentsInForce(forecasts, { openedAt: 0, closesAt: 96 * HOUR_MS, knownAt: knownAtHours * HOUR_MS });
}

const three = revisions(48, [0, 0.5], [6, 0.8], [30, 0.9]);

describe('carriedForward', () => {
  it('weights each revision by the time it was in force', () => {
    expect(carriedForward(three, 1)).toBeCloseTo(vectors.V07.expect.time_avg, 12);
  });

  it('leaves the time before the first forecast out', () => {
    const active = carriedForward(revisions(48, [6, 0.8], [30, 0.9]), 1);
    expect(active).toBeCloseTo(vectors.V08.expect.time_avg_active, 12);
  });

  it('gives nothing for what was said once the outcome was known', () => {
    const withLate = carriedForward(revisions(48, [0, 0.5], [6, 0.8], [30, 0.9], [50, 0.999]), 1);
    expect(withLate).toBeCloseTo(vectors.V09.expect.time_avg, 12);
  });

  it('is undefined without a forecast in force', () => {
    expect(carriedForward([], 1)).toBeNull();
  });

  it('does not change when a segment is split in two', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    const lengths = fc.array(fc.tuple(probability, fc.integer({ min: 2, max: 1e9 })), { minLength: 1 });
    fc.assert(
      fc.property(lengths, probability, (pieces, outcome) => {
        let startAt = 0;
        const whole = pieces.map(([p, length]) => ({ probability: p, startAt, endAt: (startAt += length) }));
        const split = whole.flatMap((segment) => {
          const middle = segment.startAt + 1;
          return [
            { ...segment, endAt: middle },
            { ...segment, startAt: middle },
          ];
        });
        expect(carriedForward(split, outcome)).toBeCloseTo(carriedForward(whole, outcome)!, 12);
      }),
    );
  });
});

describe('firstForecast and lastForecast', () => {
  it('are the ends of the record', () => {
    expect([firstForecast(three), lastForecast(three)]).toEqual([0.5, 0.9]);
  });

  it('are undefined without a forecast in force', () => {
    expect([firstForecast([]), lastForecast([])]).toEqual([null, null]);
  });
});

describe('atHorizon', () => {
  it('is the forecast in force that long before the outcome was known', () => {
    expect(atHorizon(three, 48 * HOUR_MS, 1)).toBe(0.8);
    expect(atHorizon(three, 48 * HOUR_MS, 2)).toBe(0.5);
  });

  it('takes the newer forecast at the instant of a revision', () => {
    expect(atHorizon(three, 30 * HOUR_MS + DAY_MS, 1)).toBe(0.9);
  });

  it('is undefined before the first forecast and after the last', () => {
    expect(atHorizon(three, 48 * HOUR_MS, 7)).toBeNull();
    expect(atHorizon(three, 48 * HOUR_MS, 0)).toBeNull();
  });
});
