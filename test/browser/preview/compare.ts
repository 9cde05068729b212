import { closerCounts } from '../../../src/dashboards/charts/skyline.js';
import type { ComparedSide, CompareProps, SharedSaid } from '../../../src/dashboards/pages/props/compare.js';
import { frame, idOf, ref } from './frame.js';
import { large } from './record-samples.js';

const names = { a: ref('Ilse Marten'), b: ref('Julian Ashcombe') };

/** The same questions at every run: two curves that cross. */
const shared = Array.from({ length: 84 }, (_, i) => {
  const text = `Orrin–Calder merger cleared outright (${i})`;
  const a = 0.1 + 0.3 * Math.abs(Math.sin(i * 2.1));
  return { questionId: idOf(text), text, a, b: Math.min(0.97, Math.max(0, a + 0.35 - i * 0.0065)) };
}).toSorted((one, two) => one.a - one.b - (two.a - two.b));

const said = (score: (typeof shared)[number]): SharedSaid => ({
  ...score,
  outcome: 'no',
  saidA: { probability: Math.sqrt(score.a), phrase: null, scored: true },
  saidB: { probability: Math.sqrt(score.b), phrase: null, scored: true },
});

const side = (name: ComparedSide['name'], mean: number, leftOut: number): ComparedSide => ({
  name,
  mean,
  leftOut,
  record: { n: 84, clusters: 84, calibration: large.calibration, gapBand: null },
});

export const compare: CompareProps = {
  frame,
  view: {
    kind: 'authors',
    score: 'brier',
    closer: null,
    rule: 'carried-forward',
    since: null,
    a: 'ilse-marten',
    b: 'julian-ashcombe',
    attribution: 'own',
    type: 'binary',
    mature: 'mature',
    tag: null,
  },
  problem: null,
  names,
  pair: {
    a: side(names.a, 0.151, 238),
    b: side(names.b, 0.185, 150),
    clusters: 84,
    difference: { n: 84, difference: -0.033, low: -0.061, high: -0.006 },
    shared,
    closerOn: closerCounts(shared),
    aCloser: shared.slice(0, 6).map(said),
    bCloser: shared.slice(-5).map(said),
    byTag: [
      { tag: 'economy', n: 26, difference: -0.064, low: -0.11, high: -0.02 },
      { tag: 'elections', n: 9, difference: 0.026, low: null, high: null },
    ],
  },
};

/** Before anybody is named, and when nobody is found. */
export const compareNobody: CompareProps = {
  ...compare,
  view: { ...compare.view, kind: 'sources', b: 'Halden' },
  problem: 'Nobody on record is called “Halden”.',
  names: { ...names, b: null },
  pair: null,
};
