import type { ChartAddress } from '../parts/ChartFiles.js';
import { withQuery } from '../parts/NextLink.js';
import type { RecordView } from '../props/track-record.js';

/** A view as the address of its page has it: what is usual is left out. */
export function viewQuery({
  type,
  mature,
  tag,
  since,
  side = null,
  disputed = null,
}: RecordView): Record<string, string | null> {
  return {
    type: type === 'binary' ? null : type,
    mature: mature === 'all' ? 'all' : null,
    tag,
    since,
    side,
    disputed,
  };
}

type ListFilters = Partial<
  Record<
    'bin' | 'beside' | 'phrase' | 'month' | 'horizon' | 'unit' | 'attribution' | 'list',
    string | number | null
  >
>;

/** Where the forecasts behind a number of the page at `path` are listed. */
export const listHref = (path: string, view: RecordView, filters: ListFilters): string =>
  `${withQuery(path, { ...viewQuery(view), type: view.type, list: 'costliest', ...filters })}#forecasts`;

/** Where a chart of the page at `path` is to be had as a file, by its name. */
export const filesOf =
  (path: string, view: RecordView) =>
  (chart: string): ChartAddress => ({ path: `${path}/${chart}`, query: viewQuery(view) });
