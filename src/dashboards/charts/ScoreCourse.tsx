import type { ScoreCourse as Course } from '../pages/props/record-details.js';
import { formatMonth, formatScore } from './format.js';
import { apart, areaPath, linear, linePath, monthTicks, niceTicks, px, type Scale } from './scale.js';

export interface CourseLine {
  /** Whose line it is; null where there is one. */
  name: string | null;
  course: Course;
  series: 1 | 2;
}

interface Props {
  id: string;
  lines: readonly CourseLine[];
  /** What always giving the reference scores. */
  reference: number | null;
}

const [width, height] = [500, 214];
const [left, right, top, bottom] = [34, 452, 10, 180];

/** The ends of the axis: 0, and what holds every interval up to a worst score of 1. */
export function courseCeiling(lines: readonly CourseLine[], reference: number | null): number {
  const highs = lines.flatMap(({ course }) => course.points.map(({ mean, high }) => high ?? mean));
  return Math.min(1, Math.max(0.1, reference ?? 0, ...highs) * 1.08);
}

interface LineProps {
  line: CourseLine;
  /** Height of the last figure, where no other one is. */
  labelY: number;
  x: Scale;
  y: Scale;
  ceiling: number;
}

function Line({ line, labelY, x, y, ceiling }: LineProps) {
  const { points } = line.course;
  const at = (date: Date) => x(date.getTime());
  const inside = (value: number) => y(Math.min(ceiling, Math.max(0, value)));
  const last = points.at(-1)!;
  return (
    <g class={`series-${line.series}`}>
      <path
        class="course-band"
        d={areaPath(
          points.map((point) => [at(point.at), inside(point.high ?? point.mean)]),
          points.map((point) => [at(point.at), inside(point.low ?? point.mean)]),
        )}
      />
      <path class="chart-curve" d={linePath(points.map((point) => [at(point.at), y(point.mean)]))} />
      <circle class="chart-dot" cx={px(at(last.at))} cy={px(y(last.mean))} r={4} />
      <text class="chart-value" x={px(at(last.at) + 8)} y={px(labelY)} dy="0.34em">
        {formatScore(last.mean)}
      </text>
    </g>
  );
}

function describe({ name, course }: CourseLine): string {
  const [first, last] = [course.points[0]!, course.points.at(-1)!];
  const whose = name ? `${name}: ` : '';
  return `${whose}${formatScore(first.mean)} in ${formatMonth(first.at)}, ${formatScore(last.mean)} in ${formatMonth(last.at)}.`;
}

function ScoreAxis({ y, ceiling }: { y: Scale; ceiling: number }) {
  return (
    <>
      {niceTicks(0, ceiling, 4).map((tick) => (
        <g key={tick}>
          <line class="chart-grid" x1={left} x2={right} y1={px(y(tick))} y2={px(y(tick))} />
          <text class="chart-tick" x={left - 6} y={px(y(tick))} dy="0.34em" text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
    </>
  );
}

/** The mean score of the last questions as time went by, in the band of its interval. */
export function ScoreCourse({ id, lines, reference }: Props) {
  const times = lines.flatMap(({ course }) => course.points.map(({ at }) => at.getTime()));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const ceiling = courseCeiling(lines, reference);
  const x = linear([from, to === from ? from + 1 : to], [left, right]);
  const y = linear([0, ceiling], [bottom, top]);
  const labels = apart(
    lines.map(({ course }) => y(course.points.at(-1)!.mean)),
    13,
  );
  return (
    <svg
      class="chart course"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>Score over time</title>
      <desc id={`${id}-desc`}>{lines.map(describe).join(' ')}</desc>
      <ScoreAxis y={y} ceiling={ceiling} />
      {monthTicks(new Date(from), new Date(to), 6).map(({ at, label }) => (
        <text
          key={at.getTime()}
          class="chart-tick"
          x={px(x(at.getTime()))}
          y={bottom + 20}
          text-anchor="middle"
        >
          {label}
        </text>
      ))}
      {lines.map((line, i) => (
        <Line key={line.series} line={line} labelY={labels[i]!} x={x} y={y} ceiling={ceiling} />
      ))}
      {reference !== null && (
        <>
          <line class="course-reference" x1={left} x2={right} y1={px(y(reference))} y2={px(y(reference))} />
          <text class="chart-tick" x={left + 4} y={px(y(reference) - 6)}>
            the reference
          </text>
        </>
      )}
    </svg>
  );
}
