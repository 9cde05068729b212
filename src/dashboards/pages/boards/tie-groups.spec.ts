import { describe, expect, it } from '@jest/globals';
import type { BoardRow } from '../props/boards.js';
import { tieGroups } from './tie-groups.js';

const row = (low: number, high: number): BoardRow => ({
  slug: `${low}-${high}`,
  name: '',
  description: null,
  attribution: null,
  rank: { low, high },
  gain: { mean: 0, low: null, high: null },
  shrunk: 0,
  brier: null,
  brierBand: null,
  referenceShares: null,
  n: 20,
  clusters: 20,
  coverage: null,
  leadTimeDays: null,
});

describe('ties on a board', () => {
  it('hold as far as rank ranges overlap the first one’s', () => {
    const groups = tieGroups([row(1, 2), row(1, 3), row(3, 4), row(3, 4)]);
    expect(groups.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('do not chain: the third may tie with the second and not with the first', () => {
    const groups = tieGroups([row(1, 1), row(2, 3), row(2, 3)]);
    expect(groups.map(({ rows }) => rows.length)).toEqual([1, 2]);
  });

  it('are none on an empty board', () => {
    expect(tieGroups([])).toEqual([]);
  });
});
