import type { ComponentChildren } from 'preact';
import type { CalibrationBin } from '../pages/props/track-record.js';
import { formatPercent, formatPercentRange } from './format.js';
import { linear, px, type Scale } from './scale.js';
import { SeriesDot } from './SeriesDot.js';

export interface PlotFrame {
  width: number;
  height: number;
  left: number;
  top: number;
  side: number;
  /** Top of the counts below the square, and how tall they may get. */
  countsTop: number;
  countsHeight: number;
  maxRadius: number;
  x: Scale;
  y: Scale;
}

/** The square with its margins and the room for counts below it. */
export function plotFrame(size: 'large' | 'small'): PlotFrame {
  const large = size === 'large';
  const left = large ? 46 : 42;
  const side = large ? 482 : 290;
  const top = 8;
  const countsTop = top + side + (large ? 48 : 46);
  const countsHeight = large ? 50 : 46;
  return {
    width: left + side + 12,
    height: countsTop + countsHeight + 2,
    left,
    top,
    side,
    countsTop,
    countsHeight,
    maxRadius: large ? 9 : 8.5,
    x: linear([0, 1], [left, left + side]),
    y: linear([0, 1], [top + side, top]),
  };
}

/** Said 80–90%, 29 of 44 happened: 66%, interval 54–76% */
export function describeBin(bin: CalibrationBin): string {
  const said = `Said ${formatPercentRange(bin.lo, bin.hi)}`;
  if (bin.frequency === null) return `${said}, nothing resolved`;
  const share = formatPercent(bin.frequency);
  const happened = `${Math.round(bin.frequency * bin.n)} of ${bin.n} happened: ${share}`;
  const interval =
    bin.low === null || bin.high === null ? '' : `, interval ${formatPercentRange(bin.low, bin.high)}`;
  return `${said}, ${happened}${interval}`;
}

/** Fewer questions than this are drawn hollow. */
export const minFilled = 10;

interface BinMarkProps {
  frame: PlotFrame;
  bin: CalibrationBin;
  index: number;
  /** Questions in the fullest bin: its mark has the largest area. */
  most: number;
  series: 1 | 2;
  href: string;
  children: ComponentChildren;
}

/** One bin as a link: whisker, mark at the mean said, and whatever stands below it on the same x. */
export function BinMark({ frame, bin, index, most, series, href, children }: BinMarkProps) {
  const { x, y, left, side, top, height } = frame;
  const markX = px(x(bin.meanP ?? (bin.lo + bin.hi) / 2));
  const radius = px(Math.max(3.5, frame.maxRadius * Math.sqrt(bin.n / most)));
  return (
    <a
      class={`bin bin-${index}${bin.n < minFilled ? ' bin-hollow' : ''}`}
      href={href}
      aria-label={describeBin(bin)}
    >
      <rect
        class="bin-hit"
        x={px(left + bin.lo * side)}
        y={top}
        width={px(side / 10)}
        height={height - top}
      />
      {bin.low !== null && bin.high !== null && (
        <line class="chart-whisker" x1={markX} x2={markX} y1={px(y(bin.low))} y2={px(y(bin.high))} />
      )}
      {bin.frequency !== null && <SeriesDot cx={markX} cy={y(bin.frequency)} r={radius} series={series} />}
      {children}
    </a>
  );
}
