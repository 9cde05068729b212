import type { SharedScore } from '../pages/props/compare.js';
import { plural } from './format.js';
import { linear, niceTicks, px, type Scale } from './scale.js';
import { type Skyline as Columns, skyline } from './skyline.js';

interface Props {
  id: string;
  names: readonly [a: string, b: string];
  /** In order of the difference, a − b. */
  shared: readonly SharedScore[];
}

const [left, top, bottom] = [34, 8, 208];

interface ColumnProps {
  score: SharedScore;
  x: number;
  y: Scale;
  radius: number;
}

function Column({ score: { a, b }, x, y, radius }: ColumnProps) {
  const r = px(radius * 1.25);
  const yB = px(y(b));
  return (
    <>
      <line class={a <= b ? 'sky-line series-1' : 'sky-line series-2'} x1={x} x2={x} y1={px(y(a))} y2={yB} />
      <path class="sky-b" d={`M${x} ${px(yB - r)}l${r} ${r}-${r} ${r}-${r}-${r}z`} />
      <circle class="sky-a" cx={x} cy={px(y(a))} r={radius} />
    </>
  );
}

function Bracket({ from, to, label }: { from: number; to: number; label: string }) {
  return (
    <>
      <path class="sky-bracket" d={`M${px(from)} ${bottom + 12}v6H${px(to)}v-6`} />
      <text class="chart-tick" x={px((from + to) / 2)} y={bottom + 33} text-anchor="middle">
        {label}
      </text>
    </>
  );
}

const sizes = { wide: { width: 1120, most: 280 }, narrow: { width: 358, most: 84 } } as const;

function describe({ names, shared }: Props, { closerOn, leftOut }: Columns): string {
  const between = leftOut > 0 ? `, ${leftOut} between not drawn` : '';
  return `${names[0]} closer on ${plural(closerOn.a, 'question')}, ${names[1]} on ${closerOn.b}, of ${shared.length}${between}.`;
}

/** The skyline in one size. */
export function Skyline({ size, ...props }: Props & { size: keyof typeof sizes }) {
  const { width, most } = sizes[size];
  const drawn = skyline(props.shared, most);
  const { columns, closerOn } = drawn;
  const id = `${props.id}-${size}`;
  const right = width - 4;
  const step = Math.min(40, (right - left - 16) / columns.length);
  const [start, end] = [left + 8, left + 8 + step * columns.length];
  const highest = Math.max(1, ...columns.flatMap(({ a: one, b: other }) => [one, other]));
  const y = linear([0, highest], [bottom, top]);
  const radius = px(Math.max(1.4, Math.min(4, step * 0.34)));
  const [a, b] = size === 'wide' ? props.names : ['first', 'second'];
  return (
    <svg
      class={`chart skyline only-${size}`}
      viewBox={`0 0 ${width} 246`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>Every shared question</title>
      <desc id={`${id}-desc`}>{describe(props, drawn)}</desc>
      {niceTicks(0, highest, 4).map((tick) => (
        <g key={tick}>
          <line class="chart-grid" x1={left} x2={right} y1={px(y(tick))} y2={px(y(tick))} />
          <text class="chart-tick" x={left - 8} y={px(y(tick))} dy="0.34em" text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {columns.map((score, i) => (
        <Column key={score.questionId} score={score} x={px(start + step * (i + 0.5))} y={y} radius={radius} />
      ))}
      {closerOn.a > 0 && (
        <Bracket from={start} to={start + step * closerOn.a} label={`${a} closer on ${closerOn.a}`} />
      )}
      {closerOn.b > 0 && (
        <Bracket from={end - step * closerOn.b} to={end} label={`${b} closer on ${closerOn.b}`} />
      )}
    </svg>
  );
}

/** Both scores on every shared question, sorted by their difference: one skyline, for wide and for narrow screens. */
export function SkylineChart(props: Props) {
  return (
    <>
      <Skyline {...props} size="wide" />
      <Skyline {...props} size="narrow" />
    </>
  );
}
