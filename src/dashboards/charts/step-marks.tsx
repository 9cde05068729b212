import { daysPastDeadline, formatDay, formatPercent, lastMoment, plural } from './format.js';
import { monthTicks, px, type Scale } from './scale.js';
import { seriesOf, type Step } from './step-lines.js';

export interface StepFrame {
  width: number;
  height: number;
  top: number;
  /** The line of 0 %. */
  bottom: number;
  /** The lane of what is tracked, not scored. */
  trackedY: number;
  axisY: number;
  from: Date;
  to: Date;
  x: Scale;
  y: Scale;
}

/** Months along the foot. */
export function StepMonths({ frame }: { frame: Pick<StepFrame, 'from' | 'to' | 'width' | 'x' | 'axisY'> }) {
  return (
    <>
      {monthTicks(frame.from, frame.to, frame.width > 400 ? 7 : 4).map(({ at, label }) => (
        <text
          key={label + at.getTime()}
          class="chart-tick"
          x={px(frame.x(at.getTime()))}
          y={frame.axisY + 19}
          text-anchor="middle"
        >
          {label}
        </text>
      ))}
    </>
  );
}

/** Percent lines and months. */
export function StepAxes({ frame }: { frame: StepFrame }) {
  return (
    <>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            class="chart-grid"
            x1={42}
            x2={frame.width - 4}
            y1={px(frame.y(share))}
            y2={px(frame.y(share))}
          />
          <text class="chart-tick" x={34} y={px(frame.y(share))} dy="0.34em" text-anchor="end">
            {formatPercent(share)}
          </text>
        </g>
      ))}
      <StepMonths frame={frame} />
    </>
  );
}

/** The deadline as an upright line with its day; another question's is dashed and unnamed. */
export function StepDeadline(props: {
  frame: Pick<StepFrame, 'x' | 'width' | 'bottom'>;
  deadlineAt: Date;
  other?: boolean;
}) {
  const { frame, deadlineAt, other = false } = props;
  const x = px(frame.x(deadlineAt.getTime()));
  const before = x > frame.width * 0.66;
  return (
    <>
      <line class={other ? 'step-deadline-other' : 'step-deadline'} x1={x} x2={x} y1={4} y2={frame.bottom} />
      {!other && (
        <text class="chart-label" x={before ? x - 7 : x + 7} y={14} text-anchor={before ? 'end' : 'start'}>
          {`deadline ${formatDay(lastMoment(deadlineAt))}`}
        </text>
      )}
    </>
  );
}

/** What was said: right above its mark, left of it where the line comes from above, below the line of unscored words. */
function StepLabel(props: { step: Step; x: number; y: number; fell: boolean }) {
  const { step, x, y, fell } = props;
  if (step.probability === null) {
    return (
      <text class="chart-tick" x={x - 4} y={y + 17}>
        {`“${step.phrase ?? ''}”, not scored`}
      </text>
    );
  }
  return (
    <text
      class="chart-value"
      x={fell ? x - 8 : x + 7}
      y={fell ? y + 4 : y - 7}
      text-anchor={fell ? 'end' : 'start'}
    >
      {formatPercent(step.probability)}
    </text>
  );
}

interface SeriesProps {
  frame: StepFrame;
  steps: readonly Step[];
  index: number;
}

/** One author's steps: filled marks on a line, hollow ones on a dotted line below for what is not scored. */
export function StepSeries({ frame, steps, index }: SeriesProps) {
  const at = (day: Date): number => px(frame.x(day.getTime()));
  const scored = steps.filter(({ probability }) => probability !== null);
  const joins = scored.slice(1).filter((step, i) => scored[i]!.to.getTime() === step.from.getTime());
  return (
    <g class={`series-${seriesOf(index)}`}>
      {joins.map((step) => {
        const previous = scored[scored.indexOf(step) - 1]!;
        return (
          <line
            key={step.forecastId}
            class="step-line"
            x1={at(step.from)}
            x2={at(step.from)}
            y1={px(frame.y(previous.probability!))}
            y2={px(frame.y(step.probability!))}
          />
        );
      })}
      {steps.map((step) => {
        const open = step.probability === null;
        const y = open ? frame.trackedY : px(frame.y(step.probability!));
        const hollow = open || step.to.getTime() === step.from.getTime();
        return (
          <g key={step.forecastId}>
            <line
              class={open ? 'step-tracked' : 'step-line'}
              x1={at(step.from)}
              x2={at(step.to)}
              y1={y}
              y2={y}
            />
            <circle class={`chart-dot${hollow ? ' chart-dot-hollow' : ''}`} cx={at(step.from)} cy={y} r={4} />
          </g>
        );
      })}
    </g>
  );
}

/** What one author said, to be drawn over every line. */
export function StepLabels({ frame, steps }: Omit<SeriesProps, 'index'>) {
  const fell = (i: number): boolean =>
    (steps[i]?.probability ?? 1) < (steps[i - 1]?.probability ?? 0) &&
    steps[i - 1]?.to.getTime() === steps[i]?.from.getTime();
  return (
    <>
      {steps.map((step, i) => (
        <StepLabel
          key={step.forecastId}
          step={step}
          x={px(frame.x(step.from.getTime()))}
          y={step.probability === null ? frame.trackedY : px(frame.y(step.probability))}
          fell={fell(i)}
        />
      ))}
    </>
  );
}

/** When it happened, and how long after the deadline. */
export function StepHappened(props: { frame: StepFrame; deadlineAt: Date; happenedOn: string }) {
  const { frame, deadlineAt, happenedOn } = props;
  const x = px(frame.x(new Date(happenedOn).getTime()));
  const deadlineX = px(frame.x(deadlineAt.getTime()));
  const late = daysPastDeadline(deadlineAt, happenedOn);
  const anchor = x > frame.width * 0.8 ? 'end' : x < frame.width * 0.2 ? 'start' : 'middle';
  return (
    <>
      {late > 0 && (
        <>
          <line class="step-deadline" x1={deadlineX} x2={x} y1={frame.bottom} y2={frame.bottom} />
          <text class="chart-label" x={px((deadlineX + x) / 2)} y={frame.bottom - 9} text-anchor="middle">
            {`${plural(late, 'day')} late`}
          </text>
        </>
      )}
      <path class="step-happened" d={`M${x} ${frame.bottom - 6}l6 6-6 6-6-6z`} />
      <text class="chart-value" x={x} y={frame.axisY + 40} text-anchor={anchor}>
        {`happened ${formatDay(happenedOn)}`}
      </text>
    </>
  );
}
