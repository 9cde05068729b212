import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankRanges } from './rank-ranges.js';

function known(mean: number, standardDeviation: number) {
  return { mean, standardDeviation };
}

describe('rankRanges', () => {
  it('is one rank where authors are far apart, the highest mean first', () => {
    const ranges = rankRanges([known(0.1, 0.001), known(0.3, 0.001), known(0.2, 0.001)], 200, 1);
    expect(ranges).toEqual([
      { low: 3, high: 3 },
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ]);
  });

  it('is every rank where the record shows no difference, even without any spread', () => {
    const alike = Array.from({ length: 3 }, () => known(0.1, 0));
    expect(rankRanges(alike, 200, 1)).toEqual(alike.map(() => ({ low: 1, high: 3 })));
  });

  it('is wide only for those whose record is short', () => {
    const authors = [known(0.5, 0.001), known(0.3, 0.5), known(0.1, 0.001)];
    expect(rankRanges(authors, 1000, 1)).toEqual([
      { low: 1, high: 2 },
      { low: 1, high: 3 },
      { low: 2, high: 3 },
    ]);
  });

  it('leaves a rank out that is reached less than one time in twenty', () => {
    // The second author comes out ahead with probability P(Z > 2) = 2.3 %.
    const authors = [known(2, 1 / Math.SQRT2), known(0, 1 / Math.SQRT2)];
    expect(rankRanges(authors, 2000, 1)).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ]);
  });

  it('repeats itself for a seed and stays within the number of authors', () => {
    const author = fc.record({
      mean: fc.double({ min: -1, max: 1, noNaN: true }),
      standardDeviation: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(author, { maxLength: 8 }), fc.integer(), (authors, seed) => {
        const ranges = rankRanges(authors, 20, seed);
        expect(rankRanges(authors, 20, seed)).toEqual(ranges);
        for (const { low, high } of ranges) {
          expect(low).toBeGreaterThanOrEqual(1);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(authors.length);
        }
      }),
    );
  });

  it('includes what other readings of phrases could make of it, for those they touch', () => {
    const authors = [known(0.4, 0.001), { ...known(0.3, 0.001), band: { low: -0.15, high: 0.15 } }];
    const others = [known(0.2, 0.001), known(0.1, 0.001)];
    expect(rankRanges([...authors, ...others], 200, 1)).toEqual([
      { low: 1, high: 2 },
      { low: 1, high: 3 },
      { low: 2, high: 3 },
      { low: 4, high: 4 },
    ]);
  });

  it('is never narrower for a band, and the same for one without width', () => {
    const author = fc.record({
      mean: fc.double({ min: -1, max: 1, noNaN: true }),
      standardDeviation: fc.double({ min: 0.01, max: 1, noNaN: true }),
      band: fc.record({
        low: fc.double({ min: -0.5, max: 0, noNaN: true }),
        high: fc.double({ min: 0, max: 0.5, noNaN: true }),
      }),
    });
    fc.assert(
      fc.property(fc.array(author, { minLength: 1, maxLength: 8 }), fc.integer(), (authors, seed) => {
        const without = authors.map(({ mean, standardDeviation }) => known(mean, standardDeviation));
        const plain = rankRanges(without, 20, seed);
        rankRanges(authors, 20, seed).forEach(({ low, high }, index) => {
          expect(low).toBeLessThanOrEqual(plain[index]!.low);
          expect(high).toBeGreaterThanOrEqual(plain[index]!.high);
        });
        const flat = without.map((one) => ({ ...one, band: { low: 0, high: 0 } }));
        expect(rankRanges(flat, 20, seed)).toEqual(plain);
      }),
    );
  });

  it('refuses to rank without a draw, or with a band that leaves the mean out', () => {
    expect(() => rankRanges([known(0, 1)], 0, 1)).toThrow(RangeError);
    const aside = { ...known(0, 1), band: { low: 0.1, high: 0.2 } };
    expect(() => rankRanges([aside], 10, 1)).toThrow(RangeError);
  });
});
