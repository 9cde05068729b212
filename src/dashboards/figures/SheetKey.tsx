import { SeriesDot } from '../charts/SeriesDot.js';
import type { KeyItem, KeyMark } from './figure.js';

const markWidth = 16;
const space = 24;
/** About what a letter of the key's size takes. */
const letterWidth = 6.1;

interface Placed extends KeyItem {
  x: number;
}

/** The items in lines of at most `width`. */
export function keyRows(items: readonly KeyItem[], width: number): Placed[][] {
  const rows: Placed[][] = [];
  let x = Infinity;
  for (const item of items) {
    const itemWidth = markWidth + 6 + item.label.length * letterWidth;
    if (x + itemWidth > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ ...item, x });
    x += itemWidth + space;
  }
  return rows;
}

const marks: Readonly<Record<KeyMark, (y: number) => preact.JSX.Element>> = {
  curve: (y) => <line class="chart-curve" x1={0} x2={16} y1={y} y2={y} />,
  interval: (y) => <line class="interval-line" x1={0} x2={16} y1={y} y2={y} />,
  tick: (y) => <line class="interval-tick" x1={8} x2={8} y1={y - 6} y2={y + 6} />,
  band: (y) => <rect class="chart-band" x={0} y={y - 5} width={14} height={10} />,
  happened: (y) => <rect class="bar-happened" x={2} y={y - 5} width={10} height={10} />,
  'did-not': (y) => <rect class="bar-did-not" x={2} y={y - 5} width={10} height={10} />,
  dot: (y) => <SeriesDot cx={8} cy={y} r={5} series={1} />,
  hollow: (y) => <SeriesDot cx={8} cy={y} r={4.5} series={1} hollow />,
  diamond: (y) => <SeriesDot cx={8} cy={y} r={5} series={2} />,
};

/** The key of an exported chart. */
export function SheetKey({ rows, x, y }: { rows: readonly Placed[][]; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {rows.map((row, i) =>
        row.map(({ mark, label, series = 1, x: left }) => (
          <g key={label} class={`series-${series}`} transform={`translate(${left} ${i * 20})`}>
            {marks[mark](-4)}
            <text class="sheet-key" x={markWidth + 6} y={0}>
              {label}
            </text>
          </g>
        )),
      )}
    </g>
  );
}
