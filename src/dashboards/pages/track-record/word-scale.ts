import { type IntervalScale, intervalScale } from '../../charts/IntervalAxis.js';

/** The axis of shares, 0 to 100 %, on which words are drawn. */
export const wordScale = (width: number): IntervalScale =>
  intervalScale([{ mean: 0.5, low: 0, high: 1 }], [0, 1], width);
