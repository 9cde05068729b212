import type { Calibration } from '../pages/props/track-record.js';
import { BinCounts } from './BinCounts.js';
import { BinTip } from './BinTip.js';
import { BinMark, plotFrame, type PlotFrame } from './reliability-marks.js';
import { areaPath, linePath, px } from './scale.js';
import { formatPercent } from './format.js';

interface Props {
  id: string;
  calibration: Calibration;
  /** Scored questions behind the bins. */
  n: number;
  /** Where a bin's forecasts are listed. */
  hrefOfBin: (bin: number) => string;
  size: 'large' | 'small';
  /** Second series on a page (a source's reported words) takes the second colour. */
  series?: 1 | 2;
}

const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

function Axes({ frame, size }: { frame: PlotFrame; size: Props['size'] }) {
  const { x, y, left, top, side } = frame;
  return (
    <>
      {ticks.map((share) => (
        <g key={share}>
          <line class="chart-grid" x1={left} x2={left + side} y1={px(y(share))} y2={px(y(share))} />
          <text class="chart-tick" x={left - 8} y={px(y(share))} dy="0.34em" text-anchor="end">
            {formatPercent(share)}
          </text>
          <text class="chart-tick" x={px(x(share))} y={top + side + 18} text-anchor="middle">
            {formatPercent(share)}
          </text>
        </g>
      ))}
      {size === 'large' && (
        <>
          <text class="chart-note" x={left + 14} y={top + 22}>
            happened more often than said
          </text>
          <text class="chart-note" x={left + side - 10} y={top + side - 12} text-anchor="end">
            happened less often than said
          </text>
        </>
      )}
    </>
  );
}

function Curve({ frame, calibration }: { frame: PlotFrame; calibration: Calibration }) {
  const { x, y } = frame;
  const points = calibration.curve ?? [];
  const banded = points.flatMap(({ p, bandLow, bandHigh }) =>
    bandLow === null || bandHigh === null ? [] : [{ p, bandLow, bandHigh }],
  );
  const band = areaPath(
    banded.map((point) => [x(point.p), y(point.bandHigh)]),
    banded.map((point) => [x(point.p), y(point.bandLow)]),
  );
  return (
    <>
      {banded.length > 0 && <path class="chart-band" d={band} />}
      <line class="chart-diagonal" x1={px(x(0))} y1={px(y(0))} x2={px(x(1))} y2={px(y(1))} />
      {points.length > 0 && (
        <path class="chart-curve" d={linePath(points.map((point) => [x(point.p), y(point.recalibrated)]))} />
      )}
    </>
  );
}

/** How often things happened against how likely they were said to be; every bin leads to its forecasts. */
export function ReliabilityDiagram({ id, calibration, n, hrefOfBin, size, series = 1 }: Props) {
  const frame = plotFrame(size);
  const filled = calibration.bins.map((bin, index) => ({ bin, index })).filter(({ bin }) => bin.n > 0);
  const most = Math.max(...filled.map(({ bin }) => bin.n), 1);
  return (
    <svg
      class={`chart reliability reliability-${size} series-${series}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>Reliability diagram</title>
      <desc id={`${id}-desc`}>
        {`Share that happened, by the probability said, for ${n} scored questions. The table below holds the same numbers.`}
      </desc>
      <g aria-hidden="true">
        <Axes frame={frame} size={size} />
        <Curve frame={frame} calibration={calibration} />
      </g>
      {filled.map(({ bin, index }) => (
        <BinMark
          key={index}
          frame={frame}
          bin={bin}
          index={index}
          most={most}
          series={series}
          href={hrefOfBin(index)}
        >
          <BinCounts frame={frame} bin={bin} most={most} />
        </BinMark>
      ))}
      <g aria-hidden="true" class="bin-tips">
        {filled.map(({ bin, index }) => (
          <BinTip key={index} frame={frame} bin={bin} index={index} />
        ))}
      </g>
    </svg>
  );
}
