import type { AuthorsProps, SourcesProps } from '../../../src/dashboards/pages/props/parties.js';
import { frame, isw, kremlin, putin, ref } from './frame.js';
import { one } from './record-samples.js';

export const authors: AuthorsProps = {
  frame,
  q: null,
  items: [
    { ...ref('Alexander Lukashenko'), n: 0, clusters: 0, brier: null, open: 1, overdue: 0 },
    {
      ...ref('FiveThirtyEight Classic'),
      n: 506,
      clusters: 50,
      brier: { mean: 0.0315, low: 0.0261, high: 0.0369 },
      open: 0,
      overdue: 0,
    },
    {
      ...ref('Mark Milley'),
      n: 11,
      clusters: 11,
      brier: { mean: 0.31, low: 0.18, high: 0.44 },
      open: 0,
      overdue: 1,
    },
    { ...putin, n: 1, clusters: 1, brier: one.brier, open: 2, overdue: 3 },
  ],
  nextCursor: 'c2',
};

export const sources: SourcesProps = {
  frame,
  q: null,
  items: [
    { ...isw, own: { n: 0, brier: null }, reported: { n: 1, brier: one.brier }, open: 0, overdue: 2 },
    {
      ...kremlin,
      own: { n: 12, brier: { mean: 0.21, low: 0.13, high: 0.29 } },
      reported: { n: 0, brier: null },
      open: 3,
      overdue: 0,
    },
  ],
  nextCursor: null,
};
