import type { ComponentChildren } from 'preact';
import { headHeight, IntervalHeadMarks, type IntervalScale } from './IntervalAxis.js';

export interface LabelledRow {
  label: string;
  /** Below the label. */
  note: string;
  /** To the right of the axis, and below that. */
  value: string;
  valueNote: string;
  /** Drawn on the axis. */
  marks: ComponentChildren;
}

interface Props {
  id: string;
  title: string;
  scale: IntervalScale;
  format: (value: number) => string;
  sides?: readonly [string, string];
  rows: readonly LabelledRow[];
  rowHeight: number;
}

const labelWidth = 236;
const valueWidth = 150;
/** Longer labels would run into the axis. */
const longestLabel = 34;

const cut = (text: string): string =>
  text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text;

function Row({ row, axisWidth }: { row: LabelledRow; axisWidth: number }) {
  const { label, note, value, valueNote } = row;
  const right = labelWidth + axisWidth + valueWidth;
  return (
    <>
      <text class="chart-label" x={0} y={18}>
        {cut(label)}
      </text>
      <text class="chart-tick" x={0} y={34}>
        {note}
      </text>
      <text class="chart-value" x={right} y={18} text-anchor="end">
        {value}
      </text>
      <text class="chart-tick" x={right} y={34} text-anchor="end">
        {valueNote}
      </text>
    </>
  );
}

/** Named rows on one shared axis as a drawing of its own; pages show the same rows as a table. */
export function IntervalRows({ id, title, scale, format, sides, rows, rowHeight }: Props) {
  const head = headHeight(sides) + 6;
  const width = labelWidth + scale.width + valueWidth;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${head + rows.length * rowHeight}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>
        {rows
          .map(({ label, note, value, valueNote }) => `${label}, ${note}: ${value}, ${valueNote}.`)
          .join(' ')}
      </desc>
      <g transform={`translate(${labelWidth} 0)`}>
        <IntervalHeadMarks scale={scale} format={format} sides={sides} />
      </g>
      {rows.map((row, i) => (
        <g key={`${row.label} ${row.note}`} transform={`translate(0 ${head + i * rowHeight})`}>
          <Row row={row} axisWidth={scale.width} />
          <g transform={`translate(${labelWidth} 0)`}>{row.marks}</g>
        </g>
      ))}
    </svg>
  );
}
