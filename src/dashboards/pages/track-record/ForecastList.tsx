import { formatMonth, plural } from '../../charts/format.js';
import { ScoreDumbbell } from '../../charts/ScoreDumbbell.js';
import { ChartFiles } from '../parts/ChartFiles.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { ExternalLink } from '../parts/ExternalLink.js';
import { NameLink } from '../parts/NameLink.js';
import { NextLink, withQuery } from '../parts/NextLink.js';
import { Penalty } from '../parts/Penalty.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import { SaidBrief } from '../parts/SaidBrief.js';
import { Disputed } from '../parts/Disputed.js';
import { outcomeWord } from '../parts/words.js';
import type { RecordForecast, RecordForecasts, UnscorableList } from '../props/record-lists.js';
import type { RecordView } from '../props/track-record.js';
import { ForecastTabs } from './ForecastTabs.js';
import { leftOutWord } from './left-out.js';
import { UnscorableStatements } from './UnscorableStatements.js';
import { viewQuery } from './view-query.js';

interface Props {
  /** Address of the track record. */
  path: string;
  view: RecordView;
  forecasts: RecordForecasts;
  /** What gives no forecast, where that is asked for. */
  statements: UnscorableList | null;
  /** What the other column names: the sources of an author, or the authors of a source. */
  beside: 'authors' | 'sources';
  openCount: number;
  overdueCount: number;
}

function Beside({ row, beside }: { row: RecordForecast; beside: Props['beside'] }) {
  const name = beside === 'authors' ? row.author : row.source;
  if (!name) return null;
  return (
    <>
      <NameLink kind={beside} name={name} />
      <small class="below">{row.attribution}</small>
    </>
  );
}

function Outcome({ row: { outcome, disputed, likelihood, late, retrospective } }: { row: RecordForecast }) {
  return (
    <>
      {outcome === null ? <span class="muted">not ruled</span> : outcomeWord(outcome, likelihood.unit)}
      <Disputed disputed={disputed} />
      {late && <small class="below">late</small>}
      {retrospective && <small class="below">retrospective</small>}
    </>
  );
}

function forecastColumns(beside: Props['beside']): readonly Column<RecordForecast>[] {
  return [
    { head: 'Claim', rowHeader: true, cell: (row) => <QuestionLink question={row} /> },
    { head: 'Said', kind: 'number', cell: (row) => <SaidBrief {...row} /> },
    {
      head: 'Said against outcome',
      headHidden: true,
      className: 'cell-dumbbell',
      cell: ({ likelihood, outcome }) => <ScoreDumbbell likelihood={likelihood} outcome={outcome} />,
    },
    { head: 'Outcome', cell: (row) => <Outcome row={row} /> },
    {
      head: 'Penalty',
      kind: 'number',
      labelled: true,
      cell: (row) => <Penalty {...row} />,
    },
    {
      head: beside === 'authors' ? 'Author' : 'Source',
      className: 'muted cell-name',
      cell: (row) => <Beside row={row} beside={beside} />,
    },
    {
      head: 'Evidence',
      className: 'muted',
      cell: ({ evidenceUrl }) => evidenceUrl && <ExternalLink url={evidenceUrl} />,
    },
    {
      head: 'Deadline',
      kind: 'number',
      className: 'muted',
      labelled: true,
      cell: (row) => <DeadlineDay {...row} />,
    },
  ];
}

/** “of 80–90%, own”: what the list is narrowed to; empty where it is not. */
function narrowedWords({ forecasts, beside: kind }: Pick<Props, 'forecasts' | 'beside'>): string {
  const { list, bin, attribution, beside, phrase, month, horizon, unit, items } = forecasts;
  const [first] = items;
  const name = kind === 'authors' ? first?.author.name : first?.source?.name;
  return [
    leftOutWord[list] ?? false,
    bin !== null && `of ${bin * 10}–${bin * 10 + 10}%`,
    phrase !== null && `as “${phrase}”`,
    beside !== null && `${kind === 'authors' ? 'of' : 'in'} ${name ?? beside}`,
    month !== null && `known in ${formatMonth(`${month}-01`)}`,
    horizon !== null && `in force ${plural(horizon, 'day')} before the outcome was known`,
    unit !== null && (unit === '-' ? 'without a unit' : `in ${unit}`),
    attribution,
  ]
    .filter(Boolean)
    .join(', ');
}

function ListNote(props: Pick<Props, 'path' | 'view' | 'forecasts' | 'beside'>) {
  const { path, view } = props;
  const isUnscorable = props.forecasts.list === 'unscorable';
  const words = narrowedWords(props);
  if (words === '' && !isUnscorable) return null;
  return (
    <p class="bin-note">
      {isUnscorable ? 'Only what gives no forecast. ' : `Only forecasts ${words}. `}
      <a class="link" href={`${withQuery(path, viewQuery(view))}#forecasts`}>
        Show all
      </a>
    </p>
  );
}

/** The forecasts of a record, each the one last in force on its question, with what it cost. */
export function ForecastList(props: Props) {
  const { path, view, forecasts, statements, beside } = props;
  const { items, nextCursor, ...filters } = forecasts;
  const query = { ...viewQuery(view), ...filters };
  const rows = (
    <>
      {items.length === 0 ? (
        <p class="empty">No forecast belongs in this list.</p>
      ) : (
        <DataTable
          caption="Forecasts"
          className="table-record"
          columns={forecastColumns(beside)}
          rows={items}
          keyOf={({ forecastId }) => forecastId}
        />
      )}
      <NextLink path={path} query={query} cursor={nextCursor} />
    </>
  );
  return (
    <section class="section" aria-labelledby="forecasts">
      <div class="section-head section-head-tabs">
        <h2 id="forecasts">Forecasts</h2>
        <ForecastTabs {...props} />
        {items.length > 0 && <ChartFiles path={`${path}/forecasts`} query={query} of="these forecasts" />}
      </div>
      <ListNote {...props} />
      {statements ? <UnscorableStatements path={path} query={query} statements={statements} /> : rows}
    </section>
  );
}
