import { IntervalRows } from '../charts/IntervalRows.js';
import type { FigurePanel } from './figure.js';

/** Width of the shared axis, and height of a row, of an exported chart of intervals. */
export const axisWidth = 360;
export const rowHeight = 46;

type Props = Omit<Parameters<typeof IntervalRows>[0], 'id' | 'rowHeight'>;

/** Named rows on one axis as the panel of a figure; none where there are no rows. */
export function rowsPanel(props: Props): FigurePanel[] {
  if (props.rows.length === 0) return [];
  return [{ title: null, chart: <IntervalRows id="rows" rowHeight={rowHeight} {...props} /> }];
}
