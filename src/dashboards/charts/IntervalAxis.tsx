import type { Estimate } from '../pages/props/common.js';
import { linear, niceTicks, px, type Scale } from './scale.js';
import { SeriesDot } from './SeriesDot.js';

export interface IntervalScale {
  width: number;
  ticks: readonly number[];
  x: Scale;
}

const pad = 14;
/** Room that a tick with its label wants. */
const tickWidth = 55;

/** An estimate of Brier scores, its interval ended where they end, at 0 and 1: that of a tiny record reaches beyond. */
export function withinScores({ mean, low, high }: Estimate): Estimate {
  return {
    mean,
    low: low === null ? null : Math.max(0, low),
    high: high === null ? null : Math.min(1, high),
  };
}

/**
 * One shared axis for estimates, `width` wide: it holds every interval, and each value of `include`.
 */
export function intervalScale(
  estimates: readonly Estimate[],
  include: readonly number[],
  width: number,
): IntervalScale {
  const values = estimates
    .flatMap(({ mean, low, high }) => [mean, low ?? mean, high ?? mean])
    .concat(include);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spread = most - least || 0.1;
  const ticks = niceTicks(least - spread * 0.04, most + spread * 0.04, Math.max(2, width / tickWidth));
  const domain: [number, number] = [Math.min(least, ticks[0] ?? least), Math.max(most, ticks.at(-1) ?? most)];
  return { width, ticks, x: linear(domain, [pad, width - pad]) };
}

/** Whether words have room beside the line of zero. */
const fits = (words: string, room: number): boolean => words.length * 5.6 + 7 < room;

interface HeadProps {
  scale: IntervalScale;
  format: (value: number) => string;
  /** Words to the left and to the right of zero, such as “worse” and “better”. */
  sides?: readonly [string, string];
}

/** The height of the axis. */
export const headHeight = (sides: HeadProps['sides']): number => (sides ? 34 : 16);

/** The axis: its labels, and what lies on either side of zero. */
export function IntervalAxisHead(props: HeadProps) {
  const viewBox = `0 0 ${props.scale.width} ${headHeight(props.sides)}`;
  return (
    <svg class="chart interval-head" viewBox={viewBox} aria-hidden="true">
      <IntervalHeadMarks {...props} />
    </svg>
  );
}

/** What is drawn in the head. */
export function IntervalHeadMarks({ scale, format, sides }: HeadProps) {
  const { width } = scale;
  const zero = px(scale.x(0));
  return (
    <>
      {sides && (
        <>
          {fits(sides[0], zero) && (
            <text class="chart-tick" x={zero - 7} y={11} text-anchor="end">
              {sides[0]}
            </text>
          )}
          {fits(sides[1], width - zero) && (
            <text class="chart-tick" x={zero + 7} y={11}>
              {sides[1]}
            </text>
          )}
          <line class="interval-zero" x1={zero} x2={zero} y1={1} y2={14} />
        </>
      )}
      {scale.ticks.map((tick) => (
        <text key={tick} class="chart-tick" x={px(scale.x(tick))} y={sides ? 31 : 12} text-anchor="middle">
          {format(tick)}
        </text>
      ))}
    </>
  );
}

/** The axis' upright lines through a row. */
function IntervalGrid({ scale, height }: { scale: IntervalScale; height: number }) {
  return (
    <>
      {scale.ticks.map((value) => (
        <line
          key={value}
          class={value === 0 ? 'interval-zero' : 'chart-grid'}
          x1={px(scale.x(value))}
          x2={px(scale.x(value))}
          y1={0}
          y2={height}
        />
      ))}
    </>
  );
}

/** A row that holds nothing but the axis' lines. */
export function IntervalGap({ scale, height }: { scale: IntervalScale; height: number }) {
  return (
    <svg class="chart interval-row" viewBox={`0 0 ${scale.width} ${height}`} aria-hidden="true">
      <IntervalGrid scale={scale} height={height} />
    </svg>
  );
}

interface RowProps {
  scale: IntervalScale;
  estimate: Estimate;
  /** Where the dot stands; the mean if not given, else the mean becomes a thin tick. */
  dot?: number;
  /** A value marked by a tick for comparison, such as the base rate's score. */
  mark?: number | null;
  height: number;
  hollow?: boolean;
  series?: 1 | 2;
}

/** One row on the shared axis: interval, dot, and a tick where there is something to compare with. */
export function IntervalRow(props: RowProps) {
  const viewBox = `0 0 ${props.scale.width} ${props.height}`;
  return (
    <svg class="chart interval-row" viewBox={viewBox} aria-hidden="true">
      <IntervalMarks {...props} />
    </svg>
  );
}

/** What is drawn in a row. */
export function IntervalMarks({ scale, estimate, dot, mark, height, hollow = false, series = 1 }: RowProps) {
  const middle = height / 2;
  const at = (value: number): number => px(scale.x(value));
  const tick = dot === undefined ? (mark ?? null) : estimate.mean;
  return (
    <g class={`series-${series}`}>
      <IntervalGrid scale={scale} height={height} />
      {estimate.low !== null && estimate.high !== null && (
        <line class="interval-line" x1={at(estimate.low)} x2={at(estimate.high)} y1={middle} y2={middle} />
      )}
      {tick !== null && (
        <line class="interval-tick" x1={at(tick)} x2={at(tick)} y1={middle - 6} y2={middle + 6} />
      )}
      <SeriesDot cx={scale.x(dot ?? estimate.mean)} cy={middle} r={5} series={series} hollow={hollow} />
    </g>
  );
}
