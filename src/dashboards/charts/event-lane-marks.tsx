import type { EventLane, LaneDeadline } from './event-lanes.js';
import { StatementMark, type TimelineFrame } from './event-marks.js';
import { formatDay, lastMoment, plural } from './format.js';
import { px, spread } from './scale.js';

const markWidth = 23;

/** Whether the day of a flag at `x` stands before it, for want of room behind it. */
const isBefore = (frame: TimelineFrame, x: number): boolean => !frame.wide && x > frame.width * 0.45;

function DeadlineFlag({ frame, deadline, y }: { frame: TimelineFrame; deadline: LaneDeadline; y: number }) {
  const x = px(frame.x(deadline.deadlineAt.getTime()));
  const met = deadline.outcome === 'yes';
  const before = isBefore(frame, x);
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

interface WindowProps {
  frame: TimelineFrame;
  deadline: LaneDeadline;
  y: number;
  /** Whether there is room to say so. */
  isTold: boolean;
}

/** Room that the words below a window want. */
const labelWidth = 280;

/** The window that the words of a deadline name. */
function NamedWindow({ frame, deadline, y, isTold }: WindowProps) {
  const { windowStart, deadlineAt } = deadline;
  if (windowStart === null) return null;
  const [start, end] = [px(frame.x(windowStart.getTime())), px(frame.x(deadlineAt.getTime()))];
  return (
    <>
      <rect class="lane-window" x={start} y={y - 9} width={px(end - start)} height={18} />
      {isTold && frame.wide && end - start > labelWidth && (
        <text class="chart-tick" x={start + 2} y={y + 25}>
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

interface PlacedWords {
  number: number;
  words: string;
  x: number;
  /** Below the line where a flag stands in the way. */
  below: boolean;
}

/** How far the day beside a flag reaches. */
const flagWidth = 100;

/** Where each statement's words have room: none where those before leave none. */
function placeWords(frame: TimelineFrame, { statements, deadlines }: EventLane): PlacedWords[] {
  const flags = deadlines.map(({ deadlineAt }) => {
    const x = frame.x(deadlineAt.getTime());
    return isBefore(frame, x) ? [x - flagWidth, x + 18] : [x - 4, x + flagWidth];
  });
  const placed: PlacedWords[] = [];
  let free = -Infinity;
  for (const { number, saidAt, words } of statements) {
    const x = px(frame.x(saidAt.getTime()) - 9);
    const end = x + (words?.length ?? 0) * 7.2;
    if (words === null || x < free || (!frame.wide && end > frame.width)) continue;
    free = end + 12;
    placed.push({ number, words, x, below: flags.some(([from, to]) => x < to! && end > from!) });
  }
  return placed;
}

/** One voice: its line from the first word to its last deadline, what came late, marks and flags. */
export function LaneMarks({ frame, lane, y, happenedOn }: LaneProps) {
  const start = frame.x(Math.min(...lane.statements.map(({ saidAt }) => saidAt.getTime())));
  const end = Math.max(...lane.deadlines.map(({ deadlineAt }) => frame.x(deadlineAt.getTime())));
  const marks = spread(
    lane.statements.map(({ saidAt }) => frame.x(saidAt.getTime())),
    markWidth,
  );
  const words = placeWords(frame, lane);
  const happenedX = happenedOn ? frame.x(Date.parse(happenedOn)) : 0;
  const late = lane.deadlines.reduce((most, { daysLate }) => Math.max(most, daysLate ?? 0), 0);
  return (
    <>
      <g aria-hidden="true">
        <LaneTitle frame={frame} lane={lane} y={y} />
        {lane.deadlines.map((deadline) => (
          <NamedWindow
            key={deadline.questionId}
            frame={frame}
            deadline={deadline}
            y={y}
            isTold={words.every(({ below }) => !below)}
          />
        ))}
        <line class={lane.own ? 'lane lane-own' : 'lane'} x1={px(start)} x2={px(end)} y1={y} y2={y} />
        {lane.deadlines.map((deadline) => (
          <DeadlineFlag key={deadline.questionId} frame={frame} deadline={deadline} y={y} />
        ))}
        {late > 0 && happenedX > end && <LateStretch from={end} to={happenedX} days={late} y={y} />}
        {words.map((quote) => (
          <text key={quote.number} class="chart-quote" x={quote.x} y={quote.below ? y + 30 : y - 20}>
            {`“${quote.words}”`}
          </text>
        ))}
      </g>
      {lane.statements.map((statement, i) => (
        <StatementMark key={statement.number} statement={statement} x={px(marks[i]!)} y={y} />
      ))}
    </>
  );
}
