import { formatDay, formatFullDay, lastMoment, plural } from './format.js';
import type { EventLane, LaneDeadline, LaneStatement } from './event-lanes.js';
import { monthTicks, px, type Scale, spread } from './scale.js';

export interface TimelineFrame {
  wide: boolean;
  width: number;
  top: number;
  laneHeight: number;
  axisY: number;
  left: number;
  right: number;
  from: Date;
  to: Date;
  x: Scale;
}

/** Months along the foot. */
export function TimelineAxis({ frame }: { frame: TimelineFrame }) {
  const { axisY, top } = frame;
  return (
    <g aria-hidden="true">
      {monthTicks(frame.from, frame.to, frame.wide ? 7 : 4).map(({ at, label }) => {
        const x = px(frame.x(at.getTime()));
        return (
          <g key={at.getTime()}>
            <line class="chart-grid" x1={x} x2={x} y1={top} y2={axisY} />
            <text class="chart-tick" x={x} y={axisY + 20} text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <line class="timeline-axis" x1={frame.left} x2={frame.right} y1={axisY} y2={axisY} />
    </g>
  );
}

/** The happening, across every voice. */
export function HappenedLine({ frame, happenedOn }: { frame: TimelineFrame; happenedOn: string }) {
  const x = px(frame.x(Date.parse(happenedOn)));
  const nearEnd = x > frame.width * 0.5;
  return (
    <g aria-hidden="true">
      <line class="timeline-happened" x1={x} x2={x} y1={26} y2={frame.axisY} />
      <text
        class="timeline-headline"
        x={nearEnd ? x + 5 : x - 5}
        y={18}
        text-anchor={nearEnd ? 'end' : 'start'}
      >
        {`Happened ${formatFullDay(happenedOn)}`}
      </text>
    </g>
  );
}

const markWidth = 23;

function StatementMark({ statement, x, y }: { statement: LaneStatement; x: number; y: number }) {
  return (
    <a
      class={statement.own ? 'statement statement-own' : 'statement'}
      href={`#statement-${statement.number}`}
      aria-label={statement.label}
    >
      <circle class="bin-hit" cx={x} cy={y} r={14} />
      <circle class="statement-dot" cx={x} cy={y} r={10} />
      <text x={x} y={y} dy="0.36em" text-anchor="middle">
        {statement.number}
      </text>
    </a>
  );
}

function DeadlineFlag({ frame, deadline, y }: { frame: TimelineFrame; deadline: LaneDeadline; y: number }) {
  const x = px(frame.x(deadline.deadlineAt.getTime()));
  const met = deadline.outcome === 'yes';
  const before = !frame.wide && x > frame.width * 0.45;
  const textX = before ? x - 6 : x + 20;
  const anchor = before ? 'end' : 'start';
  const word = deadline.outcome === null ? 'deadline' : `deadline: ${deadline.outcome}`;
  return (
    <g class={met ? 'flag flag-met' : 'flag'}>
      <line class="flag-pole" x1={x} x2={x} y1={y - 34} y2={y + 4} />
      <path class="flag-cloth" d={`M${x} ${y - 34}h14l-4 5 4 5h-14z`} />
      <text class="chart-value" x={textX} y={y - 25} text-anchor={anchor}>
        {formatDay(lastMoment(deadline.deadlineAt))}
      </text>
      <text class="chart-tick" x={textX} y={y - 10} text-anchor={anchor}>
        {word}
      </text>
    </g>
  );
}

/** Room that the words above a window want. */
const labelWidth = 280;

/** The window that the words of a deadline name. */
function NamedWindow({ frame, deadline, y }: { frame: TimelineFrame; deadline: LaneDeadline; y: number }) {
  const { windowStart, deadlineAt } = deadline;
  if (windowStart === null) return null;
  const [start, end] = [px(frame.x(windowStart.getTime())), px(frame.x(deadlineAt.getTime()))];
  return (
    <>
      <rect class="lane-window" x={start} y={y - 9} width={px(end - start)} height={18} />
      {frame.wide && end - start > labelWidth && (
        <text class="chart-tick" x={start + 2} y={y - 15}>
          {`the window named: ${formatDay(windowStart)} to ${formatDay(lastMoment(deadlineAt))}`}
        </text>
      )}
    </>
  );
}

/** From a missed deadline to the happening. */
function LateStretch({ from, to, days, y }: { from: number; to: number; days: number; y: number }) {
  return (
    <>
      <rect class="lane-late-window" x={px(from)} y={y - 9} width={px(to - from)} height={18} />
      <line class="lane-late" x1={px(from)} x2={px(to)} y1={y} y2={y} />
      <text class="chart-value lane-late-days" x={px((from + to) / 2)} y={y + 27} text-anchor="middle">
        {`${plural(days, 'day')} late`}
      </text>
    </>
  );
}

interface LaneProps {
  frame: TimelineFrame;
  lane: EventLane;
  /** Height of the voice's line. */
  y: number;
  happenedOn: string | null;
}

function LaneTitle({ frame, lane, y }: { frame: TimelineFrame; lane: EventLane; y: number }) {
  if (!frame.wide) {
    return (
      <text class="chart-label chart-label-strong" x={0} y={y - 52}>
        {`${lane.title}, ${lane.subtitle}`}
      </text>
    );
  }
  return (
    <>
      <text class="chart-label chart-label-strong" x={0} y={y - 2}>
        {lane.title}
      </text>
      <text class="chart-tick" x={0} y={y + 15}>
        {lane.subtitle}
      </text>
    </>
  );
}

/** The words above marks, each only where the one before leaves room. */
function LaneWords({ frame, lane, y }: { frame: TimelineFrame; lane: EventLane; y: number }) {
  let free = -Infinity;
  return (
    <>
      {lane.statements.map(({ number, saidAt, words }) => {
        const x = px(frame.x(saidAt.getTime()) - 9);
        const width = (words?.length ?? 0) * 7.2;
        if (words === null || x < free || (!frame.wide && x + width > frame.width)) return null;
        free = x + width + 12;
        return (
          <text key={number} class="chart-quote" x={x} y={y + 30}>
            {`“${words}”`}
          </text>
        );
      })}
    </>
  );
}

/** One voice: its line from the first word to its last deadline, what came late, marks and flags. */
export function LaneMarks({ frame, lane, y, happenedOn }: LaneProps) {
  const start = frame.x(Math.min(...lane.statements.map(({ saidAt }) => saidAt.getTime())));
  const end = Math.max(...lane.deadlines.map(({ deadlineAt }) => frame.x(deadlineAt.getTime())));
  const marks = spread(
    lane.statements.map(({ saidAt }) => frame.x(saidAt.getTime())),
    markWidth,
  );
  const happenedX = happenedOn ? frame.x(Date.parse(happenedOn)) : 0;
  const late = lane.deadlines.reduce((most, { daysLate }) => Math.max(most, daysLate ?? 0), 0);
  return (
    <>
      <g aria-hidden="true">
        <LaneTitle frame={frame} lane={lane} y={y} />
        {lane.deadlines.map((deadline) => (
          <NamedWindow key={deadline.questionId} frame={frame} deadline={deadline} y={y} />
        ))}
        <line class={lane.own ? 'lane lane-own' : 'lane'} x1={px(start)} x2={px(end)} y1={y} y2={y} />
        {lane.deadlines.map((deadline) => (
          <DeadlineFlag key={deadline.questionId} frame={frame} deadline={deadline} y={y} />
        ))}
        {late > 0 && happenedX > end && <LateStretch from={end} to={happenedX} days={late} y={y} />}
        <LaneWords frame={frame} lane={lane} y={y} />
      </g>
      {lane.statements.map((statement, i) => (
        <StatementMark key={statement.number} statement={statement} x={px(marks[i]!)} y={y} />
      ))}
    </>
  );
}

/** Statements that set no deadline, on the axis itself. */
export function EvidenceMarks({
  frame,
  statements,
}: {
  frame: TimelineFrame;
  statements: readonly LaneStatement[];
}) {
  return (
    <>
      {statements.map((statement) => {
        const x = px(frame.x(statement.saidAt.getTime()));
        const nearEnd = x > frame.width * 0.5;
        return (
          <g key={statement.number}>
            {statement.words && (
              <text
                class="chart-quote"
                x={nearEnd ? x - 16 : x + 16}
                y={frame.axisY - 12}
                text-anchor={nearEnd ? 'end' : 'start'}
                aria-hidden="true"
              >
                {`“${statement.words}”`}
              </text>
            )}
            <StatementMark statement={statement} x={x} y={frame.axisY} />
          </g>
        );
      })}
    </>
  );
}
