import type { CalibrationBin, TrackRecord } from '../../../src/dashboards/pages/props/track-record.js';
import { wilsonInterval } from '../../../src/scoring/wilson.js';

function bins(counts: readonly (readonly [n: number, happened: number])[]): CalibrationBin[] {
  return counts.map(([n, happened], i) => ({
    lo: i / 10,
    hi: (i + 1) / 10,
    n,
    meanP: n === 0 ? null : i / 10 + 0.055,
    frequency: n === 0 ? null : happened / n,
    ...(n === 0 ? { low: null, high: null } : wilsonInterval(happened, n, 0.9)),
  }));
}

const curve = [
  [0.05, 0.055, 0, 0.12],
  [0.15, 0.1, 0.04, 0.28],
  [0.25, 0.24, 0.12, 0.39],
  [0.35, 0.35, 0.21, 0.49],
  [0.45, 0.57, 0.3, 0.6],
  [0.55, 0.6, 0.41, 0.69],
  [0.65, 0.64, 0.52, 0.78],
  [0.75, 0.66, 0.63, 0.86],
  [0.85, 0.68, 0.73, 0.95],
  [0.95, 0.88, 0.86, 1],
].map(([p, recalibrated, bandLow, bandHigh]) => ({
  p: p!,
  recalibrated: recalibrated!,
  bandLow: bandLow!,
  bandHigh: bandHigh!,
}));

const noDetails = {
  intervals: [],
  scores: { log: null, clipped: 0, baseline: null, spherical: null, relative: null },
  gapBand: null,
  course: null,
  months: [],
  tags: [],
  horizons: [],
};

const month = (i: number) => new Date(Date.UTC(2023, 8 + i, 20));
const coursePoint = (i: number) => {
  const mean = 0.21 + 0.05 * Math.sin(i / 4) - i * 0.0015;
  return { at: month(i), mean, low: mean - 0.045, high: mean + 0.045 };
};

const details = {
  ...noDetails,
  scores: {
    log: -0.592,
    clipped: 1,
    baseline: 14.8,
    spherical: 0.774,
    relative: { n: 84, peer: 3.21, medianGap: -0.018, accuracy: -0.021 },
  },
  course: { window: 60, points: Array.from({ length: 38 }, (_, i) => coursePoint(i)) },
  months: [0, 1, 2].map((i) => ({
    month: `2026-0${i + 7}`,
    n: 9 + i,
    brier: 0.19 + i / 100,
    gain: 0.03 - i / 50,
  })),
  tags: [
    { tag: 'economy', n: 120, brier: 0.171, gain: 0.064 },
    { tag: 'elections', n: 77, brier: 0.231, gain: -0.026 },
  ],
  horizons: [1, 7, 30, 90].map((days) => ({ days, n: 300 - days * 2, brier: 0.1 + days / 600 })),
};

export const large: TrackRecord = {
  ...details,
  n: 318,
  clusters: 204,
  brier: { mean: 0.2024, low: 0.1812, high: 0.2221 },
  skill: 0.19,
  referenceBrier: 0.2481,
  referenceShares: { recorded: 0.12, uniform: 0.88 },
  coverage: 0.81,
  leadTimeDays: 34.2,
  calibration: {
    bins: bins([
      [8, 1],
      [20, 1],
      [34, 7],
      [28, 10],
      [23, 13],
      [34, 20],
      [34, 23],
      [53, 34],
      [44, 27],
      [40, 35],
    ]),
    curve,
    mcb: 0.0121,
    dsc: 0.0578,
    unc: 0.2481,
    pValue: 0.09,
    baseRateSkill: 0.184,
    saidByOutcome: { happened: 0.68, didNot: 0.44 },
    confidence: {
      gap: { mean: 0.041, low: 0.012, high: 0.07 },
      slope: { mean: 0.82, low: 0.66, high: 0.99 },
      verdict: 'overconfident',
    },
  },
  brierBand: null,
  heldBack: 4,
  excluded: { open: 71, overdue: 14, unscored: 0, late: 3, annulled: 9, ambiguous: 2, unscorable: 31 },
};

export const nothing: TrackRecord = {
  ...noDetails,
  n: 0,
  clusters: 0,
  brier: null,
  skill: null,
  referenceBrier: null,
  referenceShares: null,
  coverage: null,
  leadTimeDays: null,
  calibration: {
    bins: bins(Array.from({ length: 10 }, () => [0, 0])),
    curve: null,
    mcb: null,
    dsc: null,
    unc: null,
    pValue: null,
    baseRateSkill: null,
    saidByOutcome: null,
    confidence: null,
  },
  brierBand: null,
  heldBack: 0,
  excluded: { open: 0, overdue: 2, unscored: 0, late: 0, annulled: 0, ambiguous: 0, unscorable: 0 },
};

export const one: TrackRecord = {
  ...nothing,
  n: 1,
  clusters: 1,
  brier: { mean: 0.16, low: null, high: null },
  skill: 0.36,
  referenceBrier: 0.25,
  referenceShares: { recorded: 0, uniform: 1 },
  coverage: 1,
  leadTimeDays: 206,
  calibration: {
    ...nothing.calibration,
    bins: bins([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]),
  },
  excluded: { ...nothing.excluded, unscorable: 4 },
};

export const reportedRecord: TrackRecord = {
  ...large,
  n: 24,
  clusters: 19,
  brier: { mean: 0.279, low: 0.231, high: 0.326 },
  skill: -0.12,
  referenceBrier: 0.2491,
  coverage: 0.74,
  leadTimeDays: 88,
  calibration: {
    bins: bins([
      [1, 0],
      [2, 1],
      [3, 1],
      [1, 0],
      [3, 2],
      [2, 1],
      [2, 1],
      [2, 1],
      [5, 2],
      [3, 2],
    ]),
    curve: null,
    mcb: null,
    dsc: null,
    unc: null,
    pValue: null,
    baseRateSkill: null,
    saidByOutcome: null,
    confidence: null,
  },
  brierBand: null,
  heldBack: 0,
  excluded: { open: 31, overdue: 9, unscored: 0, late: 1, annulled: 0, ambiguous: 1, unscorable: 88 },
};
