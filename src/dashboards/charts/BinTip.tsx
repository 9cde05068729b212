import type { CalibrationBin } from '../pages/props/track-record.js';
import { formatPercent, formatPercentRange } from './format.js';
import type { PlotFrame } from './reliability-marks.js';
import { px } from './scale.js';

const width = 172;
const height = 62;

interface Props {
  frame: PlotFrame;
  bin: CalibrationBin;
  index: number;
}

/** The bin in words beside its mark; the stylesheet shows it while the bin is hovered or focused. */
export function BinTip({ frame, bin, index }: Props) {
  if (bin.meanP === null || bin.frequency === null) return null;
  const markX = frame.x(bin.meanP);
  const right = frame.left + frame.side;
  const x = markX + 16 + width > right ? markX - 16 - width : markX + 16;
  const y = Math.min(
    Math.max(frame.y(bin.frequency) - height / 2, frame.top),
    frame.top + frame.side - height,
  );
  const lines = [
    `Said ${formatPercentRange(bin.lo, bin.hi)}`,
    `${Math.round(bin.frequency * bin.n)} of ${bin.n} happened: ${formatPercent(bin.frequency)}`,
    bin.low === null || bin.high === null ? '' : `90% interval ${formatPercentRange(bin.low, bin.high)}`,
  ];
  return (
    <g class={`bin-tip bin-tip-${index}`}>
      <rect x={px(x)} y={px(y)} width={width} height={height} rx={7} />
      {lines.map((line, i) => (
        <text
          key={line}
          class={i === 1 ? 'bin-tip-main' : 'bin-tip-side'}
          x={px(x + 12)}
          y={px(y + 20 + i * 17)}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
