import { describe, expect, it } from '@jest/globals';
import golden from './golden/calibration.json' with { type: 'json' };
import vectors from './golden/vectors.json' with { type: 'json' };
import { metaculusBaseline } from './metaculus-baseline.js';

describe('metaculusBaseline', () => {
  it('is 0 for saying 50 %, positive for the right side and negative for the wrong one', () => {
    const { given, expect: expected } = vectors.V02;
    expect(metaculusBaseline(given.p, 1)).toBeCloseTo(expected.baseline_yes, 9);
    expect(metaculusBaseline(given.p, 0)).toBeCloseTo(expected.baseline_no, 9);
    expect(metaculusBaseline(0.5, 1)).toBeCloseTo(0, 12);
  });

  it('is bounded by clipping', () => {
    expect(metaculusBaseline(0, 1)).toBeCloseTo(100 * (Math.log2(0.001) + 1), 9);
    expect(metaculusBaseline(1, 1)).toBeCloseTo(100 * (Math.log2(0.999) + 1), 9);
  });

  it('averages to the score of a day-by-day record in which a day without a forecast counts 0', () => {
    const daily = vectors.V06.given.days.map((p) => (p === null ? 0 : metaculusBaseline(p, 1)));
    expect(daily.reduce((sum, score) => sum + score, 0) / daily.length).toBeCloseTo(
      vectors.V06.expect.mean,
      9,
    );
  });

  it.each(Object.entries(golden))(
    'averages to the reference value over %s',
    (_set, { millionths, n, events, expect: expected }) => {
      const total = millionths.reduce((sum, key, cell) => {
        const [yes, no] = [events[cell]!, n[cell]! - events[cell]!];
        return sum + yes * metaculusBaseline(key / 1e6, 1) + no * metaculusBaseline(key / 1e6, 0);
      }, 0);
      expect(total / n.reduce((sum, count) => sum + count, 0)).toBeCloseTo(expected.baselineMean, 9);
    },
  );

  it('refuses what is not a probability', () => {
    expect(() => metaculusBaseline(80, 1)).toThrow(RangeError);
  });
});
