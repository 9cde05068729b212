export const MS_PER_DAY = 86_400_000;

/** The length of a stretch of time between two instants (epoch milliseconds), in milliseconds. */
export function durationMs(stretch: { startAt: number; endAt: number }): number {
  return stretch.endAt - stretch.startAt;
}

/** The total length of several stretches of time, in milliseconds. */
export function totalDurationMs(stretches: readonly { startAt: number; endAt: number }[]): number {
  return stretches.reduce((total, stretch) => total + durationMs(stretch), 0);
}
