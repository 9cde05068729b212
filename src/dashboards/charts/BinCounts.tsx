import type { CalibrationBin } from '../pages/props/track-record.js';
import type { PlotFrame } from './reliability-marks.js';
import { px } from './scale.js';

interface Props {
  frame: PlotFrame;
  bin: CalibrationBin;
  most: number;
}

/** How many questions a bin holds: those that happened at the foot, those that did not above, the count on top. */
export function BinCounts({ frame, bin, most }: Props) {
  const { left, side, countsTop, countsHeight } = frame;
  const x = px(left + bin.lo * side + 1);
  const width = px(side / 10 - 2);
  const base = countsTop + countsHeight;
  const total = Math.max(1, (bin.n / most) * countsHeight);
  const happened = total * (bin.frequency ?? 0);
  return (
    <>
      <rect class="bar-did-not" x={x} width={width} y={px(base - total)} height={px(total - happened)} />
      <rect class="bar-happened" x={x} width={width} y={px(base - happened)} height={px(happened)} />
      <text class="chart-count" x={px(x + width / 2)} y={px(base - total - 5)} text-anchor="middle">
        {bin.n}
      </text>
    </>
  );
}
