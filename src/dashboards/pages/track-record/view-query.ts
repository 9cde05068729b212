import type { ChartAddress } from '../parts/ChartFiles.js';
import type { RecordView } from '../props/track-record.js';

/** A view as the address of its page has it: what is usual is left out. */
export function viewQuery({ type, mature, tag }: RecordView): Record<string, string | null> {
  return {
    type: type === 'binary' ? null : type,
    mature: mature === 'all' ? 'all' : null,
    tag,
  };
}

/** Where a chart of the page at `path` is to be had as a file, by its name. */
export const filesOf =
  (path: string, view: RecordView) =>
  (chart: string): ChartAddress => ({ path: `${path}/${chart}`, query: viewQuery(view) });
