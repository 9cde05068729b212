import { describe, expect, it } from '@jest/globals';
import { calibrationCells } from '../../src/scoring/calibration-cells.js';
import { fromMillionths } from '../../src/scoring/canonical-probability.js';
import { type CalibrationUnit, consistencyBand } from '../../src/scoring/consistency-band.js';
import { corp } from '../../src/scoring/corp.js';
import { seededRandom } from '../../src/scoring/seeded-random.js';

/** Simulated authors of each kind; 200 and more tell more, and take as much longer. */
const SEEDS = Number(process.env.CALIBRATION_SEEDS ?? 50);
const QUESTIONS = 200;
const DRAWS = 400;

type Random = () => number;

/** Believes what is so: every revision is as likely to come true as it says, and the last decides with which chance. */
function calibrated(random: Random, revisions: number, chanceOf = (belief: number) => belief) {
  return Array.from({ length: QUESTIONS }, (_, question): CalibrationUnit => {
    let belief = Math.round((0.02 + 0.96 * random()) * 100) / 100;
    const weighted = Array.from({ length: revisions }, (__, revision) => {
      const step = revision === 0 ? 0 : Math.min(belief, 1 - belief, 0.15);
      belief += random() < 0.5 ? step : -step;
      return { probability: belief, weight: 1 / revisions };
    });
    return { drawKey: String(question), outcome: random() < chanceOf(belief) ? 1 : 0, weighted };
  });
}

/** What comes true where somebody exaggerates: on the log odds, half of what is said. */
function halfTheLogOdds(said: number): number {
  return 1 / (1 + Math.sqrt((1 - said) / said));
}

function* authors(make: (random: Random) => CalibrationUnit[]) {
  const random = seededRandom(2027);
  for (let seed = 0; seed < SEEDS; seed++) {
    const units = make(random);
    yield { units, ...consistencyBand(units, DRAWS, seed)! };
  }
}

/** Greatest distance between the distribution of values and the uniform one (Kolmogorov, Smirnov). */
function distanceToUniform(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((value, i) => Math.max((i + 1) / sorted.length - value, value - i / sorted.length)),
  );
}

describe.each([1, 5])('200 questions of a calibrated author, with %d forecasts each', (revisions) => {
  const simulated = [...authors((random) => calibrated(random, revisions))];

  it('lie in the consistency band at 85 to 97 of 100 points', () => {
    let [inside, points] = [0, 0];
    for (const { units, band } of simulated) {
      const weighted = units.flatMap(({ outcome, weighted: said }) =>
        said.map((one) => ({ ...one, outcome })),
      );
      const cells = calibrationCells(weighted);
      const { recalibrated } = corp(cells)!;
      const curve = new Map(
        cells.map(({ millionths }, index) => [fromMillionths(millionths), recalibrated[index]!]),
      );
      for (const { probability, low, high } of band) {
        const value = curve.get(probability)!;
        points += 1;
        inside += low <= value && value <= high ? 1 : 0;
      }
    }
    expect(inside / points).toBeGreaterThan(0.85);
    expect(inside / points).toBeLessThan(0.97);
  });

  it('give p-values that are uniform', () => {
    const distance = distanceToUniform(simulated.map(({ pValue }) => pValue));
    // Uniform values are further away one time in a hundred.
    expect(distance).toBeLessThan(1.63 / Math.sqrt(SEEDS));
  });
});

describe('200 questions of an author who exaggerates twofold on the log odds', () => {
  it('are found out at 10 % in at least 80 of 100 cases', () => {
    const simulated = [...authors((random) => calibrated(random, 1, halfTheLogOdds))];
    const rejected = simulated.filter(({ pValue }) => pValue <= 0.1).length / SEEDS;
    expect(rejected).toBeGreaterThanOrEqual(0.8);
  });
});
