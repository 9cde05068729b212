import { formatDayShortly, formatMoment, isoDay } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { NameLink } from '../parts/NameLink.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import { Section } from '../parts/Section.js';
import { SaidBrief } from '../parts/SaidBrief.js';
import type { LoggedItem } from '../props/today.js';

function loggedColumns(asOf: Date): readonly Column<LoggedItem>[] {
  return [
    { head: 'Claim', rowHeader: true, cell: (row) => <QuestionLink question={row} /> },
    { head: 'Said', kind: 'number', cell: (row) => <SaidBrief {...row} /> },
    { head: 'Author', cell: ({ author }) => <NameLink kind="authors" name={author} /> },
    {
      head: 'Source',
      className: 'muted',
      cell: ({ source, wording }) =>
        source && (
          <>
            <NameLink kind="sources" name={source} />, {wording}
          </>
        ),
    },
    {
      head: 'Deadline',
      kind: 'number',
      labelled: true,
      cell: (row) => <DeadlineDay {...row} />,
    },
    {
      head: 'Logged',
      kind: 'number',
      className: 'muted',
      labelled: true,
      cell: ({ recordedAt }) =>
        isoDay(recordedAt) === isoDay(asOf)
          ? formatMoment(recordedAt).slice(-5)
          : formatDayShortly(recordedAt, asOf),
    },
  ];
}

/** What was put on record last. */
export function RecentlyLogged({ logged, asOf }: { logged: readonly LoggedItem[]; asOf: Date }) {
  return (
    <Section id="logged" title="Recently logged" link={{ href: '/questions', label: 'All questions' }}>
      <DataTable
        caption="Recently logged"
        className="table-logged"
        columns={loggedColumns(asOf)}
        rows={logged}
        keyOf={({ questionId, author, recordedAt }) => questionId + author.slug + recordedAt.getTime()}
      />
    </Section>
  );
}
