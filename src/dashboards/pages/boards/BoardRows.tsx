import {
  formatCount,
  formatInterval,
  formatPercent,
  formatScore,
  formatSigned,
  plural,
} from '../../charts/format.js';
import { IntervalGap, IntervalRow, type IntervalScale } from '../../charts/IntervalAxis.js';
import { NameLink } from '../parts/NameLink.js';
import type { BoardRow, BoardsProps } from '../props/boards.js';
import { RowsLink } from './RowsLink.js';
import type { TieGroup } from './tie-groups.js';

const rowHeight = 48;
const tieHeadHeight = 38;

interface GroupProps {
  group: TieGroup;
  kind: BoardsProps['kind'];
  filters: BoardsProps['filters'];
  scale: IntervalScale;
}

function rankWord({ low, high }: BoardRow['rank']): string {
  return low === high ? String(low) : `${low}–${high}`;
}

function gainWords({ gain, shrunk }: BoardRow): string {
  const interval = formatInterval(gain.low, gain.high, true);
  return `Shrunk gain ${formatSigned(shrunk)}; ${formatSigned(gain.mean)} before shrinking${interval ? `, 90% interval ${interval}` : ''}`;
}

function Brier({ row: { brier, brierBand } }: { row: BoardRow }) {
  return (
    <>
      {brier === null ? 'none' : formatScore(brier.mean)}
      {brier && <small class="below">{formatInterval(brier.low, brier.high)}</small>}
      {brierBand && (
        <small class="below" title="The mean under other readings of the words; rank ranges include it">
          {`words ${formatInterval(brierBand.low, brierBand.high)}`}
        </small>
      )}
    </>
  );
}

function Row({ row, kind, filters, scale }: { row: BoardRow } & Omit<GroupProps, 'group'>) {
  const { rank, description, attribution, gain, shrunk, n, clusters, coverage, leadTimeDays } = row;
  return (
    <tr role="row">
      <td role="cell" class="board-rank">
        <span class="hidden">Rank between </span>
        {rankWord(rank)}
      </td>
      <th role="rowheader" scope="row">
        <NameLink kind={kind} name={row} />
        {attribution && <small class="below">{attribution}</small>}
        {description && <small class="below board-who">{description}</small>}
      </th>
      <td role="cell" class="board-chart">
        <span class="hidden">{gainWords(row)}</span>
        <IntervalRow
          scale={scale}
          estimate={gain}
          dot={shrunk}
          height={rowHeight}
          series={attribution === 'reported' ? 2 : 1}
        />
      </td>
      <td role="cell" class="number board-gain">
        <strong>{formatSigned(shrunk)}</strong>
      </td>
      <td role="cell" class="number" data-label="Brier">
        <Brier row={row} />
      </td>
      <td role="cell" class="number" data-label="n (clusters)">
        <RowsLink kind={kind} name={row} filters={filters} n={n} />{' '}
        <small>{`(${formatCount(clusters)})`}</small>
      </td>
      <td role="cell" class="number" data-label="Coverage">
        {coverage === null ? 'none' : formatPercent(coverage)}
      </td>
      <td role="cell" class="number" data-label="Lead time">
        {leadTimeDays === null ? 'none' : plural(Math.round(leadTimeDays), 'day')}
      </td>
    </tr>
  );
}

/** The rows of one tie under its sentence, in a bracket; a row that ties with nobody stands alone. */
export function BoardGroup({ group, kind, filters, scale }: GroupProps) {
  const { from, to, rows } = group;
  const tied = rows.length > 1;
  return (
    <tbody role="rowgroup" class={tied ? 'board-tie' : undefined}>
      {tied && (
        <tr role="row" class="board-tie-head">
          <th role="rowheader" scope="rowgroup" colSpan={2}>
            {`Ranks ${from}–${to} are a tie`}
          </th>
          <td role="cell" class="board-chart">
            <IntervalGap scale={scale} height={tieHeadHeight} />
          </td>
          <td role="cell" colSpan={5} />
        </tr>
      )}
      {rows.map((row) => (
        <Row
          key={`${row.slug}/${row.attribution ?? ''}`}
          row={row}
          kind={kind}
          filters={filters}
          scale={scale}
        />
      ))}
    </tbody>
  );
}
