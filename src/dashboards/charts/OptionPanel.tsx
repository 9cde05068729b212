import { formatDay, formatPercent } from './format.js';
import { apart, linear, px } from './scale.js';
import { type AuthorSteps, seriesOf, type Step } from './step-lines.js';

/** The time that several panels share, epoch milliseconds. */
export interface PanelTime {
  from: number;
  to: number;
  deadline: number;
}

interface Props {
  id: string;
  option: string;
  cameTrue: boolean;
  authors: readonly AuthorSteps[];
  time: PanelTime;
}

const width = 220;
const [left, right, top, bottom] = [34, 186, 8, 76];

function describe(authors: readonly AuthorSteps[]): string {
  return authors
    .map(({ author, steps }) => {
      const said = steps.map(
        ({ probability, from }) => `${formatPercent(probability!)} on ${formatDay(from)}`,
      );
      return `${author.name}: ${said.join(', ')}.`;
    })
    .join(' ');
}

interface LineProps {
  steps: readonly Step[];
  index: number;
  /** Height of the last figure, where no other one is. */
  labelY: number;
  x: (at: number) => number;
  y: (share: number) => number;
}

function Line({ steps, index, labelY, x, y }: LineProps) {
  const last = steps.at(-1)!;
  const path = steps
    .map(({ from, to, probability }, i) => {
      const joined = i > 0 && steps[i - 1]!.to.getTime() === from.getTime();
      const level = px(y(probability!));
      return `${joined ? 'L' : 'M'}${px(x(from.getTime()))} ${level}H${px(x(to.getTime()))}`;
    })
    .join('');
  return (
    <g class={`series-${seriesOf(index)}`}>
      <path class="step-line panel-line" d={path} />
      {steps.map(({ forecastId, from, probability }) => (
        <circle
          key={forecastId}
          class="chart-dot"
          cx={px(x(from.getTime()))}
          cy={px(y(probability!))}
          r={3}
        />
      ))}
      <text class="chart-value" x={px(x(last.to.getTime()) + 5)} y={px(labelY)} dy="0.34em">
        {formatPercent(last.probability!)}
      </text>
    </g>
  );
}

/** One option over time: a step line per author. Panels of one question share their time and their axis. */
export function OptionPanel(props: Props) {
  const { option, cameTrue } = props;
  return (
    <figure class={cameTrue ? 'option-panel option-panel-true' : 'option-panel'}>
      <figcaption>
        {option}
        {cameTrue && <span class="chip chip-soft">came true</span>}
      </figcaption>
      <OptionSteps {...props} />
    </figure>
  );
}

/** The drawing of a panel. */
export function OptionSteps({ id, option, authors, time }: Omit<Props, 'cameTrue'>) {
  const x = linear([time.from, time.to], [left, right]);
  const y = linear([0, 1], [bottom, top]);
  const labels = apart(
    authors.map(({ steps }) => y(steps.at(-1)!.probability!)),
    12,
  );
  const deadline = px(x(time.deadline));
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${bottom + 10}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{`Forecasts of ${option} over time`}</title>
      <desc id={`${id}-desc`}>{describe(authors)}</desc>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="chart-grid" x1={left} x2={right} y1={px(y(share))} y2={px(y(share))} />
          <text class="chart-tick" x={left - 6} y={px(y(share))} dy="0.34em" text-anchor="end">
            {formatPercent(share)}
          </text>
        </g>
      ))}
      <line class="step-deadline-other" x1={deadline} x2={deadline} y1={top - 4} y2={bottom + 4} />
      {authors.map(({ author, steps }, i) => (
        <Line key={author.slug} steps={steps} index={i} labelY={labels[i]!} x={x} y={y} />
      ))}
    </svg>
  );
}
