import { formatDay } from './format.js';
import { linear, niceTicks, px, type Scale } from './scale.js';
import { spreadDomain, type SpreadDomain } from './SpreadStrip.js';
import { spreadOf, spreadWord, valueWord } from './spread.js';
import { type AuthorSteps, seriesOf, type Step } from './step-lines.js';
import { StepDeadline, StepMonths } from './step-marks.js';

interface Props {
  id: string;
  authors: readonly AuthorSteps[];
  unit: string | null;
  deadlineAt: Date;
  /** Where the outcome stands: a number, or epoch milliseconds of a day. */
  outcome: number | null;
}

interface Frame {
  width: number;
  left: number;
  x: Scale;
  y: Scale;
  domain: SpreadDomain;
  from: Date;
  to: Date;
}

const [top, bottom] = [24, 164];

function frameOf({ authors, deadlineAt, outcome }: Props, width: number, isDate: boolean): Frame {
  const steps = authors.flatMap((author) => author.steps);
  const times = [...steps.map(({ from }) => from.getTime()), deadlineAt.getTime()];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((to - from) * 0.04, 86_400_000);
  const domain = spreadDomain(
    steps.flatMap(({ quantiles }) => (quantiles ? [quantiles] : [])),
    outcome,
  );
  const left = isDate ? 84 : 54;
  return {
    width,
    left,
    domain,
    from: new Date(from - margin),
    to: new Date(to + margin),
    x: linear([from - margin, to + margin], [left, width - 4]),
    y: linear(domain, [bottom, top]),
  };
}

const days = (from: number, to: number) => [
  from + (to - from) * 0.08,
  (from + to) / 2,
  to - (to - from) * 0.08,
];

function ValueAxis({ frame, isDate }: { frame: Frame; isDate: boolean }) {
  const [low, high] = frame.domain;
  const ticks = isDate ? days(low, high) : niceTicks(low, high, 4);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class="chart-grid"
            x1={frame.left}
            x2={frame.width - 4}
            y1={px(frame.y(tick))}
            y2={px(frame.y(tick))}
          />
          <text class="chart-tick" x={frame.left - 8} y={px(frame.y(tick))} dy="0.34em" text-anchor="end">
            {valueWord(tick, isDate)}
          </text>
        </g>
      ))}
    </>
  );
}

function Spread({ frame, step }: { frame: Frame; step: Step }) {
  const { middle, intervals } = spreadOf(step.quantiles!);
  const [x1, x2] = [px(frame.x(step.from.getTime())), px(frame.x(step.to.getTime()))];
  return (
    <>
      {intervals.map(({ share, low, high }) => (
        <rect
          key={share}
          class="spread-area"
          x={x1}
          width={px(Math.max(2, x2 - x1))}
          y={px(frame.y(high))}
          height={px(frame.y(low) - frame.y(high))}
        />
      ))}
      <line class="step-line" x1={x1} x2={x2} y1={px(frame.y(middle))} y2={px(frame.y(middle))} />
      <circle class="chart-dot" cx={x1} cy={px(frame.y(middle))} r={4} />
    </>
  );
}

function describe({ authors, unit }: Props): string {
  return authors
    .map(({ author, steps }) => {
      const said = steps.map(
        ({ quantiles, from }) => `${spreadWord(quantiles!, unit)} on ${formatDay(from)}`,
      );
      return `${author.name}: ${said.join(', ')}.`;
    })
    .join(' ');
}

/** The spreads in one size. */
export function Spreads({ size, ...props }: Props & { size: 'wide' | 'narrow' }) {
  const { id, authors, deadlineAt, outcome } = props;
  const isDate = typeof authors[0]?.steps[0]?.quantiles?.[0]?.value === 'string';
  const frame = frameOf(props, size === 'wide' ? 692 : 358, isDate);
  return (
    <svg
      class={`chart steps only-${size}`}
      viewBox={`0 0 ${frame.width} ${bottom + 26}`}
      role="img"
      aria-labelledby={`${id}-${size}-title ${id}-${size}-desc`}
    >
      <title id={`${id}-${size}-title`}>Forecasts over time</title>
      <desc id={`${id}-${size}-desc`}>{describe(props)}</desc>
      <ValueAxis frame={frame} isDate={isDate} />
      <StepMonths frame={{ ...frame, axisY: bottom }} />
      <StepDeadline frame={{ ...frame, bottom }} deadlineAt={deadlineAt} />
      {authors.map(({ author, steps }, i) => (
        <g key={author.slug} class={`series-${seriesOf(i)}`}>
          {steps.map((step) => (
            <Spread key={step.forecastId} frame={frame} step={step} />
          ))}
        </g>
      ))}
      {outcome !== null && <OutcomeLine frame={frame} outcome={outcome} isDate={isDate} />}
    </svg>
  );
}

/** Forecasts by quantiles over time: the median as steps in the band of its intervals, the outcome across them. */
export function SpreadSteps(props: Props) {
  return (
    <>
      <Spreads {...props} size="wide" />
      <Spreads {...props} size="narrow" />
    </>
  );
}

function OutcomeLine({ frame, outcome, isDate }: { frame: Frame; outcome: number; isDate: boolean }) {
  const y = px(frame.y(outcome));
  return (
    <>
      <line class="step-deadline" x1={frame.left} x2={frame.width - 4} y1={y} y2={y} />
      <text class="chart-value" x={frame.width - 6} y={y - 6} text-anchor="end">
        {`came out ${valueWord(outcome, isDate)}`}
      </text>
    </>
  );
}
