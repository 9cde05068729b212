import type { Stretch } from './duration.js';

/** One revision of an author on a question, whatever was said; instants are epoch milliseconds. */
export interface Revision {
  saidAt: number;
  recordedAt: number;
  /** When the author took it back, null if never. */
  withdrawnAt: number | null;
}

/** When a question's forecasts count; instants are epoch milliseconds. */
export interface ScoringWindow {
  openedAt: number;
  closesAt: number;
  knownAt: number;
}

/** A stretch of time over which one forecast was in force. */
export interface StretchInForce<F extends Revision> extends Stretch {
  forecast: F;
}

/** The instant from which forecasts are late: the close, or the moment the outcome was known if that was earlier. */
export const windowEndsAt = ({ closesAt, knownAt }: ScoringWindow): number => Math.min(closesAt, knownAt);

/**
 * When each of an author's forecasts on a question was in force, in order of time and without zero-length stretches.
 *
 * Each forecast is in force from when it was said (at the earliest, when the question opened) until the author's next
 * one, its withdrawal, or the end of the window. Of forecasts said at the same instant the later recorded one wins.
 * A withdrawal does not bring the previous forecast back. A late forecast is never in force.
 *
 * @param forecasts of one author on one question, in any order
 */
export function stretchesInForce<F extends Revision>(
  forecasts: readonly F[],
  window: ScoringWindow,
): StretchInForce<F>[] {
  const windowEnd = windowEndsAt(window);
  const inOrder = forecasts
    .filter((forecast) => forecast.saidAt < windowEnd)
    .toSorted((a, b) => a.saidAt - b.saidAt || a.recordedAt - b.recordedAt);
  return inOrder.flatMap((forecast, index) => {
    const { saidAt, withdrawnAt } = forecast;
    const startAt = Math.max(saidAt, window.openedAt);
    const endAt = Math.min(inOrder[index + 1]?.saidAt ?? windowEnd, withdrawnAt ?? windowEnd, windowEnd);
    return startAt < endAt ? [{ forecast, startAt, endAt }] : [];
  });
}
