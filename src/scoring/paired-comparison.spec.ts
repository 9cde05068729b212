import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { brier } from './brier.js';
import { fromMillionths, toMillionths } from './canonical-probability.js';
import golden from './golden/paired.json' with { type: 'json' };
import { pairedComparison } from './paired-comparison.js';

type Row = Record<'author' | 'question_ref' | 'probability' | 'outcome' | 'cluster', string>;

const rows: Row[] = parse(readFileSync(new URL('../../demo/forecast-review-2018.csv', import.meta.url)), {
  columns: true,
});

function scoresOf(author: string): Map<string, number> {
  const resolved = rows.filter((row) => row.author === author && row.outcome !== '');
  return new Map(
    resolved.map((row) => {
      const probability = fromMillionths(toMillionths(Number(row.probability)));
      return [row.question_ref, brier(probability, row.outcome === 'yes' ? 1 : 0)];
    }),
  );
}

function pairs(...differences: number[]) {
  return differences.map((difference, index) => ({ cluster: String(index), difference }));
}

describe('pairedComparison', () => {
  it.each(golden)(
    'gives the reference difference between $own and $other',
    ({ own, other, expect: expected }) => {
      const [ofOwn, ofOther] = [scoresOf(own), scoresOf(other)];
      const shared = [...ofOwn].map(([cluster, score]) => ({
        cluster,
        difference: score - ofOther.get(cluster)!,
      }));
      const { n, clusters, difference, low, high } = pairedComparison(shared, 2000, 1, 0.95)!;
      expect([n, clusters]).toEqual([expected.n, expected.n]);
      expect(difference).toBeCloseTo(expected.difference, 9);
      // The reference interval is Student's; the bootstrap one is as wide, and not quite symmetric.
      expect(high! - low!).toBeGreaterThan(0.9 * (expected.high - expected.low));
      expect(high! - low!).toBeLessThan(1.1 * (expected.high - expected.low));
      expect(Math.abs((low! + high!) / 2 - difference)).toBeLessThan(0.1 * (expected.high - expected.low));
    },
  );

  it('draws questions of one cluster together', () => {
    const apart = pairs(0.1, 0.1, -0.1, -0.1);
    const together = apart.map((pair, index) => ({ ...pair, cluster: index < 2 ? 'spring' : 'autumn' }));
    expect(pairedComparison(together, 1000, 1, 0.9)).toEqual({
      n: 4,
      clusters: 2,
      difference: 0,
      low: -0.1,
      high: 0.1,
    });
    expect(pairedComparison(apart, 1000, 1, 0.8)!.high).toBeLessThan(0.1);
  });

  it('repeats itself for a seed', () => {
    const given = pairs(0.3, -0.1, 0.2, 0.05, -0.4);
    expect(pairedComparison(given, 50, 9, 0.9)).toEqual(pairedComparison(given, 50, 9, 0.9));
    expect(pairedComparison(given, 50, 9, 0.9)).not.toEqual(pairedComparison(given, 50, 10, 0.9));
  });

  it('has a difference but no interval with one cluster, and nothing without a shared question', () => {
    const one = { n: 1, clusters: 1, difference: 0.3, low: null, high: null };
    expect(pairedComparison(pairs(0.3), 50, 1, 0.9)).toEqual(one);
    expect(pairedComparison([], 50, 1, 0.9)).toBeNull();
  });

  it('refuses a level in percent and a run without draws', () => {
    expect(() => pairedComparison(pairs(0.3, 0.1), 50, 1, 90)).toThrow(RangeError);
    expect(() => pairedComparison(pairs(0.3, 0.1), 0, 1, 0.9)).toThrow(RangeError);
  });
});
