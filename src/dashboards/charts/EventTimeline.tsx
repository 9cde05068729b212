import type { EventQuestion, EventStatement } from '../pages/props/event.js';
import { LaneMarks } from './event-lane-marks.js';
import { EvidenceMarks, HappenedLine, TimelineAxis, type TimelineFrame } from './event-marks.js';
import { type EventLanes, eventLanes } from './event-lanes.js';
import { formatFullDay } from './format.js';
import { linear } from './scale.js';

interface Props {
  id: string;
  statements: readonly EventStatement[];
  questions: readonly EventQuestion[];
  happenedOn: string | null;
}

const dayMs = 86_400_000;

function timelineFrame(
  { statements, questions, happenedOn }: Props,
  wide: boolean,
  laneCount: number,
): TimelineFrame {
  const times = [
    ...statements.map(({ saidAt }) => saidAt.getTime()),
    ...questions.map(({ deadlineAt }) => deadlineAt.getTime()),
    ...(happenedOn ? [Date.parse(happenedOn)] : []),
  ];
  const from = Math.min(...times) - 20 * dayMs;
  const to = Math.max(...times) + 20 * dayMs;
  const laneHeight = wide ? 112 : 128;
  const width = wide ? 1120 : 358;
  const top = 40;
  return {
    wide,
    width,
    top,
    laneHeight,
    axisY: top + laneCount * laneHeight + 34,
    left: wide ? 186 : 4,
    right: wide ? 1040 : 350,
    from: new Date(from),
    to: new Date(to),
    x: linear([from, to], wide ? [186, 1020] : [10, 338]),
  };
}

function describe({ lanes }: EventLanes, happenedOn: string | null): string {
  const voices = lanes.map(({ title, subtitle, deadlines }) => {
    const days = deadlines.map(({ deadlineAt, daysLate }) => {
      const day = formatFullDay(new Date(deadlineAt.getTime() - 1));
      return daysLate ? `${day}, ${daysLate} days before it happened` : day;
    });
    return `${title}, ${subtitle}: deadline ${days.join(' and ')}.`;
  });
  return `${voices.join(' ')} ${happenedOn ? `It happened on ${formatFullDay(happenedOn)}.` : 'It has not happened.'}`;
}

/** The timeline in one size. */
export function Timeline({ size, ...props }: Props & { size: 'wide' | 'narrow' }) {
  const sorted = eventLanes(props.statements, props.questions, props.happenedOn);
  const frame = timelineFrame(props, size === 'wide', sorted.lanes.length);
  const titleId = `${props.id}-${size}-title`;
  const descId = `${props.id}-${size}-desc`;
  return (
    <svg
      class={`chart timeline only-${size}`}
      viewBox={`0 0 ${frame.width} ${frame.axisY + 30}`}
      role="group"
      aria-labelledby={`${titleId} ${descId}`}
    >
      <title id={titleId}>Who said when</title>
      <desc id={descId}>{describe(sorted, props.happenedOn)}</desc>
      <TimelineAxis frame={frame} />
      {props.happenedOn && <HappenedLine frame={frame} happenedOn={props.happenedOn} />}
      {sorted.lanes.map((lane, i) => (
        <LaneMarks
          key={lane.key}
          frame={frame}
          lane={lane}
          y={frame.top + i * frame.laneHeight + frame.laneHeight * 0.6}
          happenedOn={props.happenedOn}
        />
      ))}
      <EvidenceMarks frame={frame} statements={sorted.beside} />
    </svg>
  );
}

/** Who said when: a line per voice with its statements and deadlines, and the happening across all of them. */
export function EventTimeline(props: Props) {
  return (
    <>
      <Timeline {...props} size="wide" />
      <Timeline {...props} size="narrow" />
    </>
  );
}
