import { formatScore } from './format.js';
import { linear, px } from './scale.js';

interface Props {
  id: string;
  brier: number;
  mcb: number;
  dsc: number;
  unc: number;
}

const left = 132;
const right = 440;
const rowHeight = 33;

/** How a Brier score comes about: difficulty, less discrimination, plus miscalibration. */
export function Decomposition({ id, brier, mcb, dsc, unc }: Props) {
  const x = linear([0, Math.max(unc, brier, unc - dsc + mcb)], [left, right]);
  const rows = [
    { kind: 'difficulty', label: 'Difficulty', from: 0, to: unc, value: unc },
    { kind: 'discrimination', label: '− Discrimination', from: unc - dsc, to: unc, value: dsc },
    { kind: 'miscalibration', label: '+ Miscalibration', from: unc - dsc, to: unc - dsc + mcb, value: mcb },
    { kind: 'brier', label: '= Brier score', from: 0, to: brier, value: brier },
  ];
  const summary = rows.map(({ label, value }) => `${label} ${formatScore(value)}`).join(', ');
  return (
    <svg
      class="chart decomposition"
      viewBox="0 0 500 134"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>What the score is made of</title>
      <desc id={`${id}-desc`}>{summary}</desc>
      {rows.map(({ kind, label, from, to, value }, i) => (
        <g key={kind}>
          <text class="chart-label" x={0} y={i * rowHeight + 17} dy="0.34em">
            {label}
          </text>
          <rect
            class={`part-${kind}`}
            x={px(x(from))}
            y={i * rowHeight + 8}
            width={px(Math.max(1, x(to) - x(from)))}
            height={18}
          />
          <text class="chart-value" x={px(x(Math.max(from, to)) + 8)} y={i * rowHeight + 17} dy="0.34em">
            {formatScore(value)}
          </text>
        </g>
      ))}
    </svg>
  );
}
