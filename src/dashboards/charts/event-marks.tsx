import { formatFullDay } from './format.js';
import type { LaneStatement } from './event-lanes.js';
import { monthTicks, px, type Scale } from './scale.js';

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

/** A numbered dot that leads to the statement. */
export function StatementMark({ statement, x, y }: { statement: LaneStatement; x: number; y: number }) {
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
