import type { SharedScore } from '../pages/props/compare.js';

/** What one column of the skyline stands for: both scores on one question. */
export interface Skyline {
  columns: readonly SharedScore[];
  /** How many columns from the left a was closer in, and how many from the right b was; between them they are level. */
  closerOn: Record<'a' | 'b', number>;
  /** Questions in the middle that are not drawn. */
  leftOut: number;
}

/** Scores that differ by less are level. */
const LEVEL = 1e-9;

/**
 * The shared questions as columns, those on which a was closer by most first. Of too many, the middle is left out, where
 * they hardly differ.
 * @param shared in order of the difference, a − b
 * @param most columns that fit
 */
export function skyline(shared: readonly SharedScore[], most: number): Skyline {
  const leftOut = Math.max(0, shared.length - most);
  const firstHalf = Math.ceil(Math.min(most, shared.length) / 2);
  const columns =
    leftOut === 0 ? shared : [...shared.slice(0, firstHalf), ...shared.slice(firstHalf + leftOut)];
  return {
    columns,
    closerOn: closerCounts(columns),
    leftOut,
  };
}

/** On how many questions each side was closer. */
export const closerCounts = (shared: readonly SharedScore[]): Skyline['closerOn'] => ({
  a: shared.filter(({ a, b }) => a < b - LEVEL).length,
  b: shared.filter(({ a, b }) => b < a - LEVEL).length,
});
