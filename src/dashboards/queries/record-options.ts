import type { SummaryOptions } from './record-summary.js';
import type { ScoreFilter } from './score-filter.js';

/** Which scores a record or a board counts, and how it sums them up. */
export interface RecordOptions extends SummaryOptions, Omit<ScoreFilter, 'dimension' | 'subjectIds'> {}

/** What pages show, unless their address says otherwise. */
export const pageRecordOptions: RecordOptions = {
  rule: 'carried-forward',
  reference: 'best',
  type: 'binary',
  matureOnly: true,
  tag: null,
  attribution: null,
  likelihood: null,
  hindsight: null,
  undisputedOnly: false,
  knownFrom: null,
  knownTo: null,
  level: 0.9,
  asOf: null,
};
