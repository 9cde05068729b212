import { describe, expect, it } from '@jest/globals';
import { consistencyBand } from './consistency-band.js';
import { oneVersusRest } from './one-versus-rest.js';
import { seededRandom } from './seeded-random.js';

const revised = [
  { probabilities: [0.5, 0.3, 0.2], weight: 1 },
  { probabilities: [0.6, 0.3, 0.1], weight: 3 },
];

describe('oneVersusRest', () => {
  it('makes a binary forecast of each option', () => {
    const units = oneVersusRest('question', revised, 1);
    expect(units.map(({ outcome }) => outcome)).toEqual([0, 1, 0]);
    expect(units[0]!.weighted).toEqual([
      { probability: 0.5, weight: 1 },
      { probability: 0.6, weight: 3 },
    ]);
    expect(units.map(({ drawKey }) => drawKey)).toEqual(['question', 'question', 'question']);
  });

  it('lets exactly one option come true in each simulated history', () => {
    const units = oneVersusRest('question', [{ probabilities: [0.25, 0.25, 0.25, 0.25], weight: 1 }], 1);
    const { band, pValue } = consistencyBand(units, 200, 1)!;
    expect(band).toEqual([{ probability: 0.25, low: 0.25, high: 0.25 }]);
    expect(pValue).toBe(1);
  });

  it('lets options come true as often as they say', () => {
    const units = Array.from({ length: 400 }, (_, question) =>
      oneVersusRest(String(question), [{ probabilities: [0.2, 0.5, 0.3], weight: 1 }], 0),
    ).flat();
    for (const { probability, low, high } of consistencyBand(units, 400, 1)!.band) {
      expect(low).toBeGreaterThan(probability - 0.06);
      expect(low).toBeLessThan(probability);
      expect(high).toBeLessThan(probability + 0.06);
      expect(high).toBeGreaterThan(probability);
    }
  });

  it('gives a test that rejects a calibrated author about as often as it says', () => {
    const random = seededRandom(2026);
    const record = () =>
      Array.from({ length: 60 }, (_, question) => {
        const first = Math.round(random() * 10) / 20;
        const probabilities = [first, 0.5 - first, 0.5];
        const luck = random();
        const outcome = luck < first ? 0 : luck < 0.5 ? 1 : 2;
        return oneVersusRest(String(question), [{ probabilities, weight: 1 }], outcome);
      }).flat();
    let rejected = 0;
    for (let history = 0; history < 400; history++)
      if (consistencyBand(record(), 99, history)!.pValue <= 0.05) rejected += 1;
    expect(rejected / 400).toBeGreaterThan(0.02);
    expect(rejected / 400).toBeLessThan(0.08);
  });

  it('normalises what is not quite 1', () => {
    const [first] = oneVersusRest('question', [{ probabilities: [0.5, 0.499], weight: 1 }], 0);
    expect(first!.weighted[0]!.probability).toBeCloseTo(0.5 / 0.999, 12);
  });

  it('refuses nothing, other options from one revision to the next, and an option that is not there', () => {
    expect(() => oneVersusRest('question', [], 0)).toThrow(RangeError);
    expect(() => oneVersusRest('question', revised, 3)).toThrow(RangeError);
    const other = [...revised, { probabilities: [0.5, 0.5], weight: 1 }];
    expect(() => oneVersusRest('question', other, 0)).toThrow(RangeError);
  });
});
