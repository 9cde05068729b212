import { describe, expect, it } from '@jest/globals';
import { type CalibrationUnit, consistencyBand } from './consistency-band.js';
import { seededRandom } from './seeded-random.js';

const QUESTIONS = 60;
const DRAWS = 99;

type Random = () => number;

/** A forecaster whose every revision is honest: beliefs wander without drift, and the last one comes true as often as it says. */
function calibrated(random: Random, revisions: number): CalibrationUnit[] {
  return Array.from({ length: QUESTIONS }, (_, question) => {
    let belief = Math.round(random() * 20) / 20;
    const weighted = Array.from({ length: revisions }, () => {
      const step = Math.min(belief, 1 - belief, 0.15);
      belief += random() < 0.5 ? step : -step;
      return { probability: belief, weight: 1 / revisions };
    });
    return { drawKey: String(question), outcome: random() < belief ? 1 : 0, weighted };
  });
}

function rejectedShare(record: (random: Random) => CalibrationUnit[], histories: number): number {
  const random = seededRandom(2026);
  let rejected = 0;
  for (let history = 0; history < histories; history++)
    if (consistencyBand(record(random), DRAWS, history)!.pValue <= 0.05) rejected += 1;
  return rejected / histories;
}

describe('the test of calibration', () => {
  it.each([1, 5])(
    'rejects a calibrated author with %p revisions per question 5 % of the time',
    (revisions) => {
      const share = rejectedShare((random) => calibrated(random, revisions), 600);
      expect(share).toBeGreaterThan(0.023);
      expect(share).toBeLessThan(0.077);
    },
  );

  it('rejects an author who exaggerates', () => {
    const exaggerate = (random: Random) =>
      calibrated(random, 1).map((unit) => ({
        ...unit,
        weighted: unit.weighted.map((one) => ({ ...one, probability: one.probability > 0.5 ? 0.99 : 0.01 })),
      }));
    expect(rejectedShare(exaggerate, 50)).toBeGreaterThan(0.95);
  });

  it('would reject too many authors who revise if each revision had an outcome of its own', () => {
    const torn = (random: Random) =>
      calibrated(random, 5).flatMap((unit) =>
        unit.weighted.map((one, index) => ({
          ...unit,
          drawKey: `${unit.drawKey}/${index}`,
          weighted: [one],
        })),
      );
    expect(rejectedShare(torn, 200)).toBeGreaterThan(0.15);
  });
});

describe('consistencyBand', () => {
  const record = calibrated(seededRandom(1), 3);

  it('lies around the diagonal and narrows with more questions', () => {
    const width = (copies: number) => {
      const many = Array.from({ length: copies }, (_, copy) =>
        Array.from({ length: 40 }, (__, index) => ({
          drawKey: `${copy}/${index}`,
          outcome: index % 2,
          weighted: [{ probability: index < 20 ? 0.3 : 0.7, weight: 1 }],
        })),
      ).flat();
      const [first] = consistencyBand(many, 200, 1)!.band;
      expect(first!.low).toBeLessThan(0.3);
      expect(first!.high).toBeGreaterThan(0.3);
      return first!.high - first!.low;
    };
    expect(width(16)).toBeLessThan(width(1) / 3);
  });

  it('has the same ends as the binomial distribution for a single probability', () => {
    const units = Array.from({ length: 100 }, (_, index) => ({
      drawKey: String(index),
      outcome: 0,
      weighted: [{ probability: 0.5, weight: 1 }],
    }));
    const { band, pValue } = consistencyBand(units, 4000, 1)!;
    expect(band).toEqual([{ probability: 0.5, low: expect.closeTo(0.42, 6), high: expect.closeTo(0.58, 6) }]);
    expect(pValue).toBe(1 / 4001);
  });

  it('repeats itself for a seed', () => {
    expect(consistencyBand(record, 50, 9)).toEqual(consistencyBand(record, 50, 9));
    expect(consistencyBand(record, 50, 9)).not.toEqual(consistencyBand(record, 50, 10));
  });

  it('lets units with one key come true together', () => {
    const units = Array.from({ length: 100 }, () => ({
      drawKey: 'election day',
      outcome: 1,
      weighted: [{ probability: 0.5, weight: 1 }],
    }));
    expect(consistencyBand(units, 100, 1)!.band).toEqual([{ probability: 0.5, low: 0, high: 1 }]);
  });

  it('has a point at each probability, but never more than 200', () => {
    const spread = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        drawKey: String(index),
        outcome: 1,
        weighted: [{ probability: index / count, weight: 1 }],
      }));
    expect(consistencyBand(spread(150), 10, 1)!.band).toHaveLength(150);
    const many = consistencyBand(spread(1000), 10, 1)!.band;
    expect(many).toHaveLength(200);
    expect([many[0]!.probability, many.at(-1)!.probability]).toEqual([0, 0.999]);
  });

  it('is undefined without units, and refuses a unit without a probability or a run without draws', () => {
    expect(consistencyBand([], 10, 1)).toBeNull();
    expect(() => consistencyBand([...record, { ...record[0]!, weighted: [] }], 10, 1)).toThrow(RangeError);
    expect(() => consistencyBand(record, 0, 1)).toThrow(RangeError);
  });
});
