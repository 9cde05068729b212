import { px } from './scale.js';

interface Props {
  cx: number;
  cy: number;
  /** Radius of the dot; a diamond has the same area. */
  r: number;
  /** The second series is told apart by its shape as well as by its colour. */
  series: 1 | 2;
  hollow?: boolean;
}

/** Half a diagonal of the diamond with the area of a circle of radius 1. */
const DIAMOND = Math.sqrt(Math.PI / 2);

/** The mark of an estimate: a dot, or of the second series a diamond. */
export function SeriesDot({ cx, cy, r, series, hollow = false }: Props) {
  const mark = hollow ? 'chart-dot chart-dot-hollow' : 'chart-dot';
  if (series === 1) return <circle class={mark} cx={px(cx)} cy={px(cy)} r={px(r)} />;
  const half = px(r * DIAMOND);
  return (
    <path class={mark} d={`M${px(cx)} ${px(cy - half)}l${half} ${half}-${half} ${half}-${half}-${half}z`} />
  );
}
