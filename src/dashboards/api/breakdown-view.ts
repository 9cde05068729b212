import { horizonsDays } from '../../scoring/at-horizon.js';
import type { RecordBreakdown } from '../queries/record-breakdown.js';
import type { RecordView } from '../schemas/record-reads.schemas.js';

type BreakdownView = Pick<RecordView, 'byMonth' | 'byTag' | 'byPhrase' | 'byHorizon'>;

export function toBreakdownView({ months, tags, phrases, horizons }: RecordBreakdown): BreakdownView {
  return {
    byMonth: months.map(({ month, n, brier, gain }) => ({ month, n, brier, gain })),
    byTag: tags.map(({ tag, n, brier, gain }) => ({ tag, n, brier, gain })),
    byPhrase: phrases.map(
      ({ phrase, scale, n, weight, meanP, promisedLow, promisedHigh, frequency, low, high }) => ({
        phrase,
        scale,
        n,
        weight,
        meanP,
        promisedLow,
        promisedHigh,
        frequency,
        low,
        high,
      }),
    ),
    byHorizon: horizonsDays.map((days) => {
      const found = horizons.find((horizon) => horizon.days === days);
      return { days, n: found?.n ?? 0, brier: found?.brier ?? null };
    }),
  };
}
