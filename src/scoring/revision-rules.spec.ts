import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { durationMs, type Stretch } from './duration.js';
import vectors from './golden/vectors.json' with { type: 'json' };
import { unitMoments } from './moments.js';
import { type RevisionRule, selectSegments } from './revision-rules.js';
import { stretchesInForce } from './segments.js';

const HOUR_MS = 3_600_000;

interface Segment extends Stretch {
  probability: number;
}

function revisions(knownAtHours: number, ...said: [hours: number, probability: number][]): Segment[] {
  const forecasts = said.map(([hours, probability]) => ({
    probability,
    saidAt: hours * HOUR_MS,
    recordedAt: hours * HOUR_MS,
    withdrawnAt: null,
  }));
  const window = { openedAt: 0, closesAt: 96 * HOUR_MS, knownAt: knownAtHours * HOUR_MS };
  return stretchesInForce(forecasts, window).map(({ forecast: { probability }, ...stretch }) => ({
    probability,
    ...stretch,
  }));
}

function brierUnder(rule: RevisionRule, segments: readonly Segment[], outcome: number): number {
  const selected = selectSegments(segments, rule, 48 * HOUR_MS);
  return unitMoments(
    selected.map((segment) => ({ ...segment, weight: durationMs(segment) })),
    outcome,
  ).brier;
}

const three = revisions(48, [0, 0.5], [6, 0.8], [30, 0.9]);

describe('the rule carried-forward', () => {
  it('weights each revision by the time it was in force', () => {
    expect(brierUnder('carried-forward', three, 1)).toBeCloseTo(vectors.V07.expect.time_avg, 12);
  });

  it('leaves the time before the first forecast out', () => {
    const active = brierUnder('carried-forward', revisions(48, [6, 0.8], [30, 0.9]), 1);
    expect(active).toBeCloseTo(vectors.V08.expect.time_avg_active, 12);
  });

  it('gives nothing for what was said once the outcome was known', () => {
    const withLate = revisions(48, [0, 0.5], [6, 0.8], [30, 0.9], [50, 0.999]);
    expect(brierUnder('carried-forward', withLate, 1)).toBeCloseTo(vectors.V09.expect.time_avg, 12);
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
        expect(brierUnder('carried-forward', split, outcome)).toBeCloseTo(
          brierUnder('carried-forward', whole, outcome),
          12,
        );
      }),
    );
  });
});

describe('the rules at a horizon', () => {
  const DAY_MS = 24 * HOUR_MS;
  const month = [
    { probability: 0.5, startAt: 0, endAt: 20 * DAY_MS },
    { probability: 0.8, startAt: 20 * DAY_MS, endAt: 31 * DAY_MS },
  ];

  it('take what was in force so many days before the outcome was known', () => {
    const at = (rule: RevisionRule) =>
      selectSegments(month, rule, 31 * DAY_MS).map(({ probability: p }) => p);
    expect([at('at-horizon-1'), at('at-horizon-7'), at('at-horizon-30'), at('at-horizon-90')]).toEqual([
      [0.8],
      [0.8],
      [0.5],
      [],
    ]);
  });
});

describe('the rules first and last', () => {
  it('score the end of the record alone', () => {
    expect(brierUnder('first', three, 1)).toBeCloseTo(0.25, 12);
    expect(brierUnder('last', three, 1)).toBeCloseTo(0.01, 12);
  });

  it('select nothing where nothing was in force', () => {
    expect(selectSegments([], 'first', 0)).toEqual([]);
    expect(selectSegments([], 'last', 0)).toEqual([]);
  });
});
