import { describe, expect, it } from '@jest/globals';
import { type CourseRow, toCourse } from './score-course.js';

const rows = (count: number, brier: (i: number) => number = () => 0.2): CourseRow[] =>
  Array.from({ length: count }, (_, i) => ({
    attribution: null,
    knownAt: new Date(i * 86_400_000),
    cluster: String(i),
    brier: brier(i),
  }));

describe('the course of a score', () => {
  it('is not drawn from fewer than 30 questions', () => {
    expect(toCourse(rows(29), 0.9)).toBeNull();
  });

  it('is not drawn where nearly all became known at one moment', () => {
    const [first, ...others] = rows(40);
    const knownAt = new Date(39 * 86_400_000);
    expect(toCourse([first!, ...others.map((row) => ({ ...row, knownAt }))], 0.9)).toBeNull();
  });

  it('begins when its first window is full and ends with the last question', () => {
    const { window, points } = toCourse(rows(40), 0.9)!;
    expect([window, points.length]).toEqual([10, 31]);
    expect(points[0]!.at).toEqual(new Date(9 * 86_400_000));
    expect(points.at(-1)!.at).toEqual(new Date(39 * 86_400_000));
  });

  it('is the mean of the questions known last', () => {
    const { points } = toCourse(
      rows(40, (i) => (i < 30 ? 0.4 : 0.1)),
      0.9,
    )!;
    expect(points[0]!.mean).toBeCloseTo(0.4, 12);
    expect(points.at(-1)!.mean).toBeCloseTo(0.1, 12);
  });

  it('takes at most 60 questions at a time, and 80 points', () => {
    const { window, points } = toCourse(rows(1000), 0.9)!;
    expect([window, points.length]).toEqual([60, 80]);
  });
});
