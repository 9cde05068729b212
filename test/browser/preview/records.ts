import type {
  AuthorProps,
  CalibrationBin,
  SourceProps,
  TrackRecord,
} from '../../../src/dashboards/pages/props/track-record.js';
import { wilsonInterval } from '../../../src/scoring/wilson.js';
import { frame, isw, putin, ref } from './frame.js';
import { list } from './record-forecasts.js';

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

const large: TrackRecord = {
  n: 318,
  clusters: 204,
  brier: { mean: 0.2024, low: 0.1812, high: 0.2221 },
  skill: 0.19,
  referenceBrier: 0.2481,
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
  },
  brierBand: null,
  heldBack: 4,
  excluded: { open: 71, overdue: 14, unscored: 0, late: 3, annulled: 9, ambiguous: 2, unscorable: 31 },
};

const nothing: TrackRecord = {
  n: 0,
  clusters: 0,
  brier: null,
  skill: null,
  referenceBrier: null,
  coverage: null,
  leadTimeDays: null,
  calibration: {
    bins: bins(Array.from({ length: 10 }, () => [0, 0])),
    curve: null,
    mcb: null,
    dsc: null,
    unc: null,
    pValue: null,
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

const reportedRecord: TrackRecord = {
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
  },
  brierBand: null,
  heldBack: 0,
  excluded: { open: 31, overdue: 9, unscored: 0, late: 1, annulled: 0, ambiguous: 1, unscorable: 88 },
};

const party = { description: null, aliases: [], firstSaidAt: new Date('2023-01-08') };

export const author: AuthorProps = {
  frame,
  author: {
    ...party,
    slug: 'nadia-ferrante',
    name: 'Nadia Ferrante',
    description: 'Columnist, The Meridian.',
  },
  record: large,
  bySource: [
    {
      name: ref('Column'),
      attribution: 'own',
      n: 141,
      clusters: 141,
      brier: { mean: 0.171, low: 0.143, high: 0.199 },
    },
    {
      name: ref('Podcast'),
      attribution: 'reported',
      n: 101,
      clusters: 101,
      brier: { mean: 0.232, low: 0.194, high: 0.27 },
    },
    {
      name: ref('Television'),
      attribution: 'reported',
      n: 57,
      clusters: 57,
      brier: { mean: 0.246, low: 0.189, high: 0.303 },
    },
    {
      name: ref('Social posts'),
      attribution: 'own',
      n: 9,
      clusters: 9,
      brier: { mean: 0.173, low: 0.101, high: 0.245 },
    },
  ],
  forecasts: list,
};

export const authorSmall: AuthorProps = {
  frame,
  author: {
    ...party,
    ...putin,
    aliases: ['V. Putin', 'Владимир Путин'],
    firstSaidAt: new Date('2024-12-06'),
  },
  record: one,
  bySource: [{ name: isw, attribution: 'reported', n: 1, clusters: 1, brier: one.brier }],
  forecasts: { ...list, items: list.items.slice(0, 1), nextCursor: null },
};

export const source: SourceProps = {
  frame,
  source: { ...party, slug: 'halden', name: 'The Halden Brief', description: 'Weekly security letter.' },
  own: large,
  reported: reportedRecord,
  byAuthor: [
    {
      name: ref('Defence ministry'),
      attribution: 'reported',
      n: 12,
      clusters: 12,
      brier: { mean: 0.27, low: 0.18, high: 0.36 },
    },
    {
      name: ref('Bank of Orrin'),
      attribution: 'reported',
      n: 10,
      clusters: 10,
      brier: { mean: 0.18, low: 0.12, high: 0.24 },
    },
    {
      name: ref('Pell Arkady'),
      attribution: 'reported',
      n: 2,
      clusters: 2,
      brier: { mean: 0.53, low: 0.39, high: 0.67 },
    },
    { name: ref('The Halden Brief'), attribution: 'own', n: 318, clusters: 318, brier: large.brier },
  ],
  forecasts: { ...list, bin: 8, attribution: 'reported' },
};

export const sourceIsw: SourceProps = {
  frame,
  source: { ...party, ...isw, aliases: ['ISW'], firstSaidAt: new Date('2022-12-23') },
  own: nothing,
  reported: one,
  byAuthor: [{ name: putin, attribution: 'reported', n: 1, clusters: 1, brier: one.brier }],
  forecasts: { ...list, items: list.items.slice(0, 1), nextCursor: null },
};
