import { formatMonth, formatScore, formatSigned } from '../../charts/format.js';
import { type CourseLine, ScoreCourse } from '../../charts/ScoreCourse.js';
import type { ChartAddress } from '../parts/ChartFiles.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { RecordView } from '../props/track-record.js';
import type { Side } from './sides.js';
import { listHref } from './view-query.js';

interface Month {
  side: string | null;
  month: string;
  n: number;
  brier: number;
  gain: number;
}

interface Props {
  path: string;
  view: RecordView;
  sides: readonly Side[];
  files: ChartAddress;
}

const columns = ({ path, view }: Pick<Props, 'path' | 'view'>): readonly Column<Month>[] => [
  {
    head: 'Outcome known in',
    rowHeader: true,
    cell: ({ month, side }) => `${formatMonth(`${month}-01`)}${side ? `, ${side}` : ''}`,
  },
  {
    head: 'Scored',
    kind: 'number',
    labelled: true,
    cell: ({ n, month, side: attribution }) => <a href={listHref(path, view, { month, attribution })}>{n}</a>,
  },
  { head: 'Score', kind: 'number', labelled: true, cell: ({ brier }) => formatScore(brier) },
  { head: 'Gain', kind: 'number', labelled: true, cell: ({ gain }) => formatSigned(gain) },
];

/** How the score went over time, with a table by month; the table alone while there is too little for a line. */
export function CourseSection({ path, view, sides, files }: Props) {
  const lines = sides.flatMap(({ name, record, series }): CourseLine[] =>
    record.course ? [{ name, course: record.course, series }] : [],
  );
  const months = sides.flatMap(({ name, record }) =>
    record.months.map((month) => ({ ...month, side: name })),
  );
  if (months.length === 0) return null;
  const window = Math.max(...lines.map(({ course }) => course.window), 0);
  const table = (
    <details class="more">
      <summary>By month</summary>
      <DataTable
        caption="Score by the month in which the outcome was known"
        className="table-bins"
        columns={columns({ path, view })}
        rows={months}
        keyOf={({ month, side }) => `${month} ${side}`}
      />
    </details>
  );
  return (
    <Section
      id="course"
      title="Score over time"
      method="carried-forward"
      hint={window > 0 ? `last ${window} questions, 90% interval; lower is better` : undefined}
      files={lines.length > 0 ? { ...files, of: 'the score over time' } : null}
      className="section-plain"
    >
      {lines.length > 0 ? (
        <ScoreCourse
          id="score-course"
          lines={lines}
          reference={sides.length === 1 ? sides[0]!.record.referenceBrier : null}
        />
      ) : (
        <p class="empty">A line is drawn from 30 scored questions on, known at different times.</p>
      )}
      {table}
    </Section>
  );
}
