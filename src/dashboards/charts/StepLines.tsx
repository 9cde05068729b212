import { addDays } from 'date-fns';
import type { QuestionForecast } from '../pages/props/question.js';
import { formatDay, formatPercent, isoDay } from './format.js';
import { linear } from './scale.js';
import { type AuthorSteps, stepLines } from './step-lines.js';
import {
  StepAxes,
  StepDeadline,
  StepHappened,
  StepLabels,
  StepSeries,
  type StepFrame,
} from './step-marks.js';

interface Props {
  id: string;
  forecasts: readonly QuestionForecast[];
  deadlineAt: Date;
  /** When the outcome was known or, while it is not, now: no line runs beyond. */
  endsAt: Date;
  happenedOn: string | null;
  /** Deadlines of the event's other questions. */
  otherDeadlines: readonly Date[];
}

function stepFrame(props: Props, width: number, tracked: boolean): StepFrame {
  const times = [
    ...props.forecasts.map(({ saidAt }) => saidAt),
    props.deadlineAt,
    ...props.otherDeadlines,
    ...(props.happenedOn ? [new Date(props.happenedOn)] : []),
  ].map((at) => at.getTime());
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((to - from) * 0.04, 86_400_000);
  const top = 22;
  const bottom = 132;
  return {
    width,
    height: bottom + (tracked ? 34 : 0) + (props.happenedOn ? 48 : 26),
    top,
    bottom,
    trackedY: bottom + 14,
    axisY: bottom + (tracked ? 34 : 0),
    from: new Date(from - margin),
    to: new Date(to + margin),
    x: linear([from - margin, to + margin], [42, width - 4]),
    y: linear([0, 1], [bottom, top]),
  };
}

function describe(authors: readonly AuthorSteps[], { deadlineAt, happenedOn }: Props): string {
  const lines = authors.map(({ author, steps }) => {
    const said = steps.map(({ probability, phrase, from }) => {
      const value = probability === null ? `“${phrase ?? ''}”, not scored,` : formatPercent(probability);
      return `${value} on ${formatDay(from)}`;
    });
    return `${author.name}: ${said.join(', ')}.`;
  });
  const happened = happenedOn ? ` Happened ${formatDay(happenedOn)}.` : '';
  return `${lines.join(' ')} Deadline ${isoDay(addDays(deadlineAt, -1))}.${happened}`;
}

/** The steps in one size. */
export function Steps({ size, ...props }: Props & { size: 'wide' | 'narrow' }) {
  const { id, deadlineAt, endsAt, happenedOn, otherDeadlines } = props;
  const authors = stepLines(props.forecasts, endsAt < deadlineAt ? endsAt : deadlineAt);
  const tracked = authors.some(({ steps }) => steps.some(({ probability }) => probability === null));
  const frame = stepFrame(props, size === 'wide' ? 692 : 358, tracked);
  return (
    <svg
      class={`chart steps only-${size}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}-${size}-title ${id}-${size}-desc`}
    >
      <title id={`${id}-${size}-title`}>Forecasts over time</title>
      <desc id={`${id}-${size}-desc`}>{describe(authors, props)}</desc>
      <StepAxes frame={frame} />
      {otherDeadlines.map((at) => (
        <StepDeadline key={at.getTime()} frame={frame} deadlineAt={at} other />
      ))}
      <StepDeadline frame={frame} deadlineAt={deadlineAt} />
      {authors.map(({ author, steps }, i) => (
        <StepSeries key={author.slug} frame={frame} steps={steps} index={i} />
      ))}
      {authors.map(({ author, steps }) => (
        <StepLabels key={author.slug} frame={frame} steps={steps} />
      ))}
      {happenedOn && <StepHappened frame={frame} deadlineAt={deadlineAt} happenedOn={happenedOn} />}
    </svg>
  );
}

/** Every author's forecasts as steps over time, up to the deadline; drawn once for wide and once for narrow screens. */
export function StepLines(props: Props) {
  return (
    <>
      <Steps {...props} size="wide" />
      <Steps {...props} size="narrow" />
    </>
  );
}
