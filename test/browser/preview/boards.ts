import type { BoardRow, BoardsProps } from '../../../src/dashboards/pages/props/boards.js';
import { frame, isw, lukashenko, milley, putin, ref } from './frame.js';

type Figures = readonly [
  rankLow: number,
  rankHigh: number,
  shrunk: number,
  half: number,
  brier: number,
  n: number,
];

const figures: readonly (readonly [name: string, ...Figures])[] = [
  ['Priya Raghunath', 1, 3, 0.039, 0.018, 0.18, 154],
  ['Tomas Oyelade', 1, 5, 0.028, 0.016, 0.182, 213],
  ['Ilse Marten', 2, 7, 0.019, 0.014, 0.204, 322],
  ['Henrik Solvang', 2, 8, 0.017, 0.014, 0.181, 267],
  ['Dieter Kohlmann', 4, 12, 0.008, 0.022, 0.225, 67],
  ['Bao Linh Tran', 4, 12, 0.006, 0.02, 0.172, 122],
  ['Sena Kartal', 4, 13, 0, 0.02, 0.224, 135],
  ['Rosalind Pike', 5, 13, -0.003, 0.017, 0.217, 180],
  ['Caspian Thorne', 9, 14, -0.017, 0.016, 0.267, 191],
  ['Miguel Abrantes', 13, 14, -0.025, 0.023, 0.27, 77],
];

const who = ['Economist, Calder Institute', 'Columnist, Daily Standard', null] as const;

function row([name, low, high, shrunk, half, brier, n]: (typeof figures)[number]): BoardRow {
  const mean = shrunk * 1.12;
  return {
    ...ref(name),
    description: who[n % who.length]!,
    attribution: null,
    rank: { low, high },
    gain: { mean, low: mean - half, high: mean + half },
    shrunk,
    brier: { mean: brier, low: brier - 0.025, high: brier + 0.025 },
    brierBand: n === 67 ? { low: brier - 0.04, high: brier + 0.06 } : null,
    referenceShares: { recorded: 0.12, uniform: 0.88 },
    n,
    clusters: Math.round(n * 0.63),
    coverage: 0.4 + (n % 50) / 100,
    leadTimeDays: 15 + (n % 60),
  };
}

export const boardAuthors: BoardsProps = {
  frame,
  kind: 'authors',
  filters: {
    metric: 'gain',
    rule: 'carried-forward',
    since: null,
    type: 'binary',
    mature: 'mature',
    tag: null,
    attribution: null,
    likelihood: null,
    hindsight: null,
  },
  rows: figures.map(row),
  notEnough: [
    {
      ...lukashenko,
      attribution: null,
      n: 0,
      clusters: 0,
      brier: null,
      why: 'nothing-scored',
      overdue: 0,
      open: 0,
    },
    {
      ...ref('Farid Saberi'),
      attribution: null,
      n: 64,
      clusters: 64,
      brier: 0.12,
      why: 'no-frame',
      overdue: 0,
      open: 0,
    },
    {
      ...ref('Kwame Adjei'),
      attribution: null,
      n: 26,
      clusters: 1,
      brier: 0.15,
      why: 'too-few',
      overdue: 0,
      open: 4,
    },
    { ...milley, attribution: null, n: 17, clusters: 17, brier: 0.22, why: 'too-few', overdue: 3, open: 1 },
    { ...putin, attribution: null, n: 1, clusters: 1, brier: 0.16, why: 'too-few', overdue: 0, open: 2 },
  ],
  heldBack: 212,
  awaiting: 64,
  ruled: 402,
  minRanked: 20,
};

export const boardSources: BoardsProps = {
  ...boardAuthors,
  kind: 'sources',
  filters: { ...boardAuthors.filters, mature: 'all', tag: 'elections', likelihood: 'numeric' },
  rows: [
    { ...boardAuthors.rows[0]!, ...ref('FiveThirtyEight'), attribution: 'own', rank: { low: 1, high: 1 } },
    { ...boardAuthors.rows[4]!, ...ref('Harbour Radio'), attribution: 'reported', rank: { low: 2, high: 3 } },
    { ...boardAuthors.rows[8]!, ...ref('Harbour Radio'), attribution: 'own', rank: { low: 2, high: 3 } },
  ],
  notEnough: [
    {
      ...isw,
      attribution: 'own',
      n: 0,
      clusters: 0,
      brier: null,
      why: 'nothing-scored',
      overdue: 2,
      open: 0,
    },
    { ...isw, attribution: 'reported', n: 1, clusters: 1, brier: 0.16, why: 'too-few', overdue: 0, open: 0 },
  ],
};

export const boardEmpty: BoardsProps = { ...boardAuthors, rows: [], notEnough: [], heldBack: 0, awaiting: 0 };
