import { describe, expect, it } from '@jest/globals';
import type { CalibrationUnit } from './consistency-band.js';
import { coxCalibration } from './cox-calibration.js';
import figures from './golden/calibration-figures.json' with { type: 'json' };
import golden from './golden/calibration.json' with { type: 'json' };
import { seededRandom } from './seeded-random.js';

function unitsOf({ millionths, n, events }: (typeof golden)[keyof typeof golden]): CalibrationUnit[] {
  return millionths.flatMap((key, cell) =>
    Array.from({ length: n[cell]! }, (_, index) => ({
      drawKey: `${key}/${index}`,
      outcome: index < events[cell]! ? 1 : 0,
      weighted: [{ probability: key / 1e6, weight: 1 }],
    })),
  );
}

/** Whoever says p where the truth has `slope` times its log odds. */
function simulated(slope: number, questions: number, seed: number): CalibrationUnit[] {
  const random = seededRandom(seed);
  return Array.from({ length: questions }, (_, question) => {
    const probability = 0.02 + 0.96 * random();
    const truth = 1 / (1 + (1 / probability - 1) ** slope);
    return {
      drawKey: String(question),
      outcome: random() < truth ? 1 : 0,
      weighted: [{ probability, weight: 5 }],
    };
  });
}

describe('coxCalibration', () => {
  it.each(Object.entries(figures).filter(([, { cox }]) => cox !== null))(
    'gives the reference values for %s',
    (set, { cox }) => {
      const result = coxCalibration(unitsOf(golden[set as keyof typeof figures]), 0.9)!;
      expect(result.intercept).toBeCloseTo(cox!.intercept, 7);
      expect(result.slope).toBeCloseTo(cox!.slope, 7);
    },
  );

  it('is undefined where yes and no are perfectly told apart', () => {
    expect(coxCalibration(unitsOf(golden['noaa temperature above']), 0.9)).toBeNull();
    expect(coxCalibration([], 0.9)).toBeNull();
  });

  it.each([0.5, 1, 2])('has an interval that holds the true slope %p about as often as it says', (slope) => {
    let held = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { low, high } = coxCalibration(simulated(slope, 300, seed), 0.9)!;
      if (low! <= slope && slope <= high!) held += 1;
    }
    expect(held / 200).toBeGreaterThan(0.84);
    expect(held / 200).toBeLessThan(0.96);
  });

  it('is no surer of a record that says everything twice', () => {
    const once = simulated(1, 100, 1);
    const twice = [...once, ...once];
    const [single, double] = [coxCalibration(once, 0.9)!, coxCalibration(twice, 0.9)!];
    expect(double.slope).toBeCloseTo(single.slope, 9);
    expect(double.standardError).toBeCloseTo(single.standardError!, 9);
  });

  it('counts a question once, on any scale of weights', () => {
    const whole = simulated(1, 50, 3);
    const split = whole.map((unit) => ({
      ...unit,
      weighted: [1, 3].map((weight) => ({ probability: unit.weighted[0]!.probability, weight })),
    }));
    expect(coxCalibration(split, 0.9)!.low).toBeCloseTo(coxCalibration(whole, 0.9)!.low!, 9);
  });

  it('has a slope but no interval with one cluster', () => {
    const day = simulated(1, 50, 3).map((unit) => ({ ...unit, drawKey: 'election day' }));
    expect(coxCalibration(day, 0.9)).toMatchObject({
      slope: expect.any(Number),
      standardError: null,
      low: null,
      high: null,
    });
  });

  it('refuses a level in percent', () => {
    expect(() => coxCalibration(simulated(1, 50, 3), 90)).toThrow(RangeError);
  });
});
