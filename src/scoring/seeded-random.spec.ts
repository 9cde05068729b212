import { describe, expect, it } from '@jest/globals';
import { seededRandom } from './seeded-random.js';

function draw(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
}

describe('seededRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    expect(draw(7, 5)).toEqual(draw(7, 5));
    expect(draw(7, 5)).not.toEqual(draw(8, 5));
  });

  it.each([0, 1, 42, -1, 2 ** 31])('is uniform from seed %p', (seed) => {
    const values = draw(seed, 100_000);
    const inTenths = Array.from({ length: 10 }, () => 0);
    for (const value of values) inTenths[Math.floor(value * 10)]! += 1;
    // Nine degrees of freedom: beyond 33.7 in one of ten thousand samples.
    const chiSquare = inTenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(33.7);
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });

  it('has no memory from one number to the next', () => {
    const values = draw(3, 100_000);
    const covariance = values
      .slice(1)
      .reduce((sum, value, index) => sum + (value - 0.5) * (values[index]! - 0.5), 0);
    expect(Math.abs((covariance / values.length) * 12)).toBeLessThan(0.0125);
  });
});
