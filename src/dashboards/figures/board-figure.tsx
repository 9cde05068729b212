import { formatCount, formatInterval, formatSigned, plural } from '../charts/format.js';
import { IntervalMarks, type IntervalScale, intervalScale } from '../charts/IntervalAxis.js';
import type { LabelledRow } from '../charts/IntervalRows.js';
import type { BoardRow, BoardsProps } from '../pages/props/boards.js';
import type { Figure, FigureCell, FigureHead } from './figure.js';
import { axisWidth, rowHeight, rowsPanel } from './rows-panel.js';

const sides = ['worse than the reference', 'better'] as const;
const tick = (value: number): string => (value === 0 ? '0' : formatSigned(value).replace(/0+$/, ''));

function toRow(row: BoardRow, scale: IntervalScale): LabelledRow {
  const { name, attribution, rank, gain, shrunk, n, clusters } = row;
  const ranks = rank.low === rank.high ? String(rank.low) : `${rank.low}–${rank.high}`;
  return {
    label: `${ranks}  ${name}`,
    note: `${attribution ? `${attribution}, ` : ''}${formatCount(n)} scored in ${plural(clusters, 'cluster')}`,
    value: formatSigned(shrunk),
    valueNote: formatInterval(gain.low, gain.high, true) ?? 'no interval yet',
    marks: (
      <IntervalMarks
        scale={scale}
        estimate={gain}
        dot={shrunk}
        height={rowHeight}
        series={attribution === 'reported' ? 2 : 1}
      />
    ),
  };
}

function toCells(row: BoardRow): Record<string, FigureCell> {
  const { rank, name, attribution, gain, shrunk, brier, n, clusters, coverage, leadTimeDays } = row;
  return {
    rank_low: rank.low,
    rank_high: rank.high,
    name,
    attribution,
    shrunk_gain: shrunk,
    gain: gain.mean,
    gain_low: gain.low,
    gain_high: gain.high,
    brier: brier?.mean ?? null,
    questions: n,
    clusters,
    coverage,
    lead_time_days: leadTimeDays,
  };
}

/** A board: gain shrunk towards the field, its interval, and the rank range. */
export function boardFigure({ title, path }: FigureHead, { rows: board }: Pick<BoardsProps, 'rows'>): Figure {
  const scale = intervalScale(
    board.flatMap(({ gain, shrunk }) => [gain, { mean: shrunk, low: null, high: null }]),
    [0],
    axisWidth,
  );
  const rows = board.map((row) => toRow(row, scale));
  return {
    title,
    path,
    caption:
      board.length > 0
        ? 'Gain over the reference forecast with its 90% interval; a rank is a range, and ranges that overlap are a tie.'
        : 'Nobody has enough scored questions for a rank yet.',
    panels: rowsPanel({ title, scale, rows, sides, format: tick }),
    key: [
      { mark: 'dot', label: 'gain, shrunk towards the field' },
      { mark: 'interval', label: '90% interval' },
      { mark: 'tick', label: 'before shrinking' },
    ],
    rows: board.map(toCells),
  };
}
