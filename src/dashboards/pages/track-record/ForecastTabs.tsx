import { formatCount } from '../../charts/format.js';
import { withQuery } from '../parts/NextLink.js';
import type { RecordForecasts, RecordList } from '../props/record-lists.js';
import type { RecordView } from '../props/track-record.js';
import { viewQuery } from './view-query.js';

interface Props {
  path: string;
  view: RecordView;
  forecasts: RecordForecasts;
  openCount: number;
  overdueCount: number;
}

/** Which forecasts are listed: the latest, the costliest, the open, the overdue. */
export function ForecastTabs({ path, view, forecasts, openCount, overdueCount }: Props) {
  const tabs: readonly (readonly [RecordList, string])[] = [
    ['latest', 'Latest'],
    ['costliest', 'Costliest'],
    ['open', `Open ${formatCount(openCount)}`],
    ['overdue', `Overdue ${formatCount(overdueCount)}`],
  ];
  return (
    <nav class="tabs" aria-label="Which forecasts">
      {tabs.map(([list, label]) => (
        <a
          key={list}
          href={`${withQuery(path, { ...viewQuery(view), type: forecasts.type, list, attribution: forecasts.attribution })}#forecasts`}
          aria-current={forecasts.bin === null && list === forecasts.list ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
