import type {
  AuthorProps,
  RecordView,
  SourceProps,
} from '../../../src/dashboards/pages/props/track-record.js';
import { wilsonInterval } from '../../../src/scoring/wilson.js';
import { frame, isw, putin, ref } from './frame.js';
import { list } from './record-forecasts.js';
import { large, nothing, one, reportedRecord } from './record-samples.js';

const view: RecordView = { type: 'binary', mature: 'mature', tag: null, since: null };
const page = {
  frame,
  view,
  types: [],
  topics: ['economy', 'elections'],
  statements: null,
  words: [],
  mostlyWords: false,
};

const party = { description: null, aliases: [], firstSaidAt: new Date('2023-01-08') };

export const author: AuthorProps = {
  ...page,
  author: {
    ...party,
    slug: 'nadia-ferrante',
    name: 'Nadia Ferrante',
    description: 'Columnist, The Meridian.',
  },
  record: large,
  types: [
    { type: 'binary', attribution: null, n: 318, brier: 0.2024, wis: [] },
    { type: 'categorical', attribution: null, n: 36, brier: 0.255, wis: [] },
    { type: 'numeric', attribution: null, n: 36, brier: null, wis: [{ unit: 'seats', n: 36, mean: 9.42 }] },
  ],
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
  ...page,
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

const scale = {
  scale: null,
  assumed: 'cap-2026',
  conventions: {
    byPeriod: 'start',
    hemisphere: null,
    weekEndsOn: null,
    fiscalYearStartMonth: 4,
    numericDates: null,
  },
  scales: [
    { id: 'icd-203', title: 'ICD 203' },
    { id: 'cap-2026', title: 'Survey of readers' },
  ],
  version: 1,
  phrases: 116,
  wouldChange: 74,
};

const came = (n: number, frequency: number) => ({ n, frequency, ...wilsonInterval(n * frequency, n, 0.9) });
const words: SourceProps['words'] = [
  ['almost certainly', 0.95, 0.99, came(31, 0.84), came(24, 0.63)] as const,
  ['likely', 0.55, 0.8, came(74, 0.47), came(41, 0.56)] as const,
  ['roughly even', 0.45, 0.55, came(22, 0.5), came(9, 0.44)] as const,
  ['unlikely', 0.2, 0.45, came(38, 0.24), null] as const,
]
  .map(([phrase, low, high, own, reported]): SourceProps['words'][number] => ({
    phrase,
    scale: 'icd-203',
    promised: { low, high },
    any: null,
    own,
    reported,
  }))
  .concat([
    {
      phrase: 'could',
      scale: null,
      promised: null,
      any: null,
      own: came(57, 0.23),
      reported: came(88, 0.13),
    },
  ]);

export const source: SourceProps = {
  ...page,
  source: { ...party, slug: 'halden', name: 'The Halden Brief', description: 'Weekly security letter.' },
  own: large,
  reported: reportedRecord,
  scale,
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
  words,
  mostlyWords: true,
};

export const sourceIsw: SourceProps = {
  ...page,
  source: { ...party, ...isw, aliases: ['ISW'], firstSaidAt: new Date('2022-12-23') },
  own: nothing,
  reported: one,
  scale,
  byAuthor: [{ name: putin, attribution: 'reported', n: 1, clusters: 1, brier: one.brier }],
  forecasts: { ...list, items: list.items.slice(0, 1), nextCursor: null },
};

/** Forecasts by quantiles alone. */
export const authorNumbers: AuthorProps = {
  ...authorSmall,
  view: { ...view, type: 'numeric' },
  types: author.types,
  record: {
    ...nothing,
    intervals: [{ unit: 'seats', n: 36, wis: 9.42, coverage50: 0.58, coverage90: 0.92 }],
  },
};
