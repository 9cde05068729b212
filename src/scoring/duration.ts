export const MS_PER_DAY = 86_400_000;

/** A stretch of time, start included and end excluded; instants are epoch milliseconds. */
export interface Stretch {
  startAt: number;
  endAt: number;
}

/** A stretch of time over which a forecast had one score, in the unit of that score. */
export interface ScoredStretch extends Stretch {
  score: number;
}

/** The length of a stretch of time, in milliseconds. */
export function durationMs(stretch: Stretch): number {
  return stretch.endAt - stretch.startAt;
}

/** The total length of several stretches of time, in milliseconds. */
export function totalDurationMs(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, stretch) => total + durationMs(stretch), 0);
}
