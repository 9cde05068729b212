import { describe, expect, it } from '@jest/globals';
import { skyline } from './skyline.js';

const shared = (differences: readonly number[]) =>
  differences.map((difference, i) => ({ questionId: String(i), text: '', a: 0.3 + difference, b: 0.3 }));

describe('the skyline of shared questions', () => {
  it('counts who was closer on each side, and leaves the level ones between', () => {
    const { columns, closerOn, leftOut } = skyline(shared([-0.2, -0.1, 0, 0.05]), 280);
    expect([columns.length, closerOn.a, closerOn.b, leftOut]).toEqual([4, 2, 1, 0]);
  });

  it('leaves out the middle of too many', () => {
    const { columns, leftOut } = skyline(shared([-0.3, -0.1, 0, 0.1, 0.2]), 4);
    expect(columns.map(({ questionId }) => questionId)).toEqual(['0', '1', '3', '4']);
    expect(leftOut).toBe(1);
  });
});
