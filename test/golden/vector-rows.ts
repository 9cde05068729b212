import type { Row } from './golden-service.js';

const START_MS = Date.parse('2024-01-01T00:00:00Z');
const MS_PER_HOUR = 3_600_000;

/** Hours after everything begins, as an instant. */
export const at = (hours: number): string => new Date(START_MS + hours * MS_PER_HOUR).toISOString();

/** A question that is open for two days, one forecast of it, and its outcome at the end. */
const usual = {
  opened_at: at(0),
  closes_at: at(48),
  deadline: at(48),
  known_at: at(48),
  said_at: at(0),
  outcome: 'yes',
};

let count = 0;

/** A row of a question of its own, unless it says of which. */
function row(author: string, probability: number | string, more: Row = {}): Row {
  count += 1;
  const ref = more.question_ref ?? `${author} ${count}`;
  return { question: `What is said in ${ref}`, ...usual, question_ref: ref, author, probability, ...more };
}

function revisions(author: string, said: readonly (readonly [hours: number, p: number])[], more: Row): Row[] {
  return said.map(([hours, p]) => row(author, p, { question_ref: author, said_at: at(hours), ...more }));
}

function repeated(times: number, make: (index: number) => Row): Row[] {
  return Array.from({ length: times }, (_, index) => make(index));
}

const openFor96Hours = { closes_at: at(96), deadline: at(96) };
const revised: (readonly [number, number])[] = [
  [0, 0.5],
  [6, 0.8],
  [30, 0.9],
];

const week = {
  opened_at: '2016-11-01',
  closes_at: '2016-11-07',
  deadline: '2016-11-07',
  known_at: '2016-11-07',
};
const inNovember = (author: string, ref: string, said: readonly (readonly [string, number])[]) =>
  said.map(([day, p]) => row(author, p, { question_ref: ref, ...week, said_at: `2016-11-${day}` }));

const categorical = { type: 'categorical', options: 'a|b|c', outcome: 'b' };
const ordered = { type: 'ordered', options: 'a|b|c|d', outcome: 'b' };
const dated = { type: 'date', options: '<=Jun|Jul|Aug|Sep|later', outcome: 'Sep' };

/** p, n, events */
const cells: (readonly [number, number, number])[] = [
  [0.1, 4, 1],
  [0.3, 5, 1],
  [0.6, 5, 4],
  [0.9, 6, 5],
];

/** The hand-checked vectors as a file that somebody might import: each is an author, or a few. */
export const vectorRows: Row[] = [
  row('v01', 0.7),
  row('v02-yes', 0.8),
  row('v02-no', 0.8, { outcome: 'no' }),
  row('v03', '0.55|0.35|0.10', categorical),
  row('v04-ordered', '0.25|0.25|0.3|0.2', ordered),
  row('v04-unordered', '0.25|0.25|0.3|0.2', { ...ordered, type: 'categorical' }),
  ...inNovember('v05-george', 'v05', [
    ['01T16:05:00Z', 0.3],
    ['03T09:09:00Z', 0.5],
    ['03T21:42:00Z', 0.4],
  ]),
  ...inNovember('v05-kramer', 'v05', [
    ['02T11:37:00Z', 0.6],
    ['05T11:45:00Z', 0.7],
  ]),
  ...inNovember('v05-george-by-day', 'v05 by day', [
    ['01', 0.3],
    ['03', 0.4],
  ]),
  ...inNovember('v05-kramer-by-day', 'v05 by day', [
    ['02', 0.6],
    ['05', 0.7],
  ]),
  ...revisions(
    'v06',
    [
      [24, 0.4],
      [48, 0.7],
      [96, 0.8],
    ],
    { closes_at: at(120), deadline: at(120), known_at: at(120) },
  ),
  ...revisions('v07', revised, {}),
  ...revisions('v08', revised.slice(1), {}),
  ...revisions('v09', [...revised, [50, 0.999]], { ...openFor96Hours, resolved_at: at(60) }),
  ...revisions('v10', revised, openFor96Hours),
  row('v11', 0.9, { outcome: 'annulled', known_at: null }),
  row('v11', 0.9, { outcome: 'ambiguous', known_at: null }),
  row('v11', 0.9, { outcome: null, known_at: null, closes_at: null, deadline: '2099-12-31' }),
  ...cells.flatMap(([p, n, events]) =>
    repeated(n, (index) => row('v12', p, { outcome: index < events ? 'yes' : 'no' })),
  ),
  ...[0.1, 0.5, 0.9].map((p, index) => row(`v14-${index}`, p, { question_ref: 'v14' })),
  row('v15', '', { type: 'numeric', unit: 'mm', outcome: 18, quantiles: '0.25:10|0.5:12|0.75:15' }),
  ...repeated(10, (index) => row('v16', 0.95, { outcome: index < 9 ? 'yes' : 'no' })),
  ...repeated(5, () => row('v16', 0.05, { outcome: 'no' })),
  ...repeated(5, () => row('v16', 0.75)),
  row('v16', 0.55),
  row('v17', 0.6, { outcome: 0.5 }),
  ...repeated(3, () => row('v18', 0.8, { cluster: 'a' })),
  row('v18', 0.4, { cluster: 'b' }),
  ...repeated(3, () => row('v18-iid', 0.8)),
  row('v18-iid', 0.4),
  ...[0.1, 0.3, 0.6, 0.7, 1, 0, 0.3, 0.30000000000000004].map((p) => row('v19', p)),
  row('v21', '0.1|0.2|0.4|0.2|0.1', dated),
  row('v21-later', '0.1|0.2|0.4|0.2|0.1', { ...dated, outcome: 'later' }),
];
