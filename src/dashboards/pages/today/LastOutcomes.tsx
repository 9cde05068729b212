import { formatDayShortly } from '../../charts/format.js';
import { ScoreDumbbell } from '../../charts/ScoreDumbbell.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Disputed } from '../parts/Disputed.js';
import { NameLink } from '../parts/NameLink.js';
import { Penalty } from '../parts/Penalty.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import { Section } from '../parts/Section.js';
import { SaidBrief } from '../parts/SaidBrief.js';
import { outcomeWord } from '../parts/words.js';
import type { OutcomeItem } from '../props/today.js';

const outcomeColumns = (asOf: Date): readonly Column<OutcomeItem>[] => [
  {
    head: 'Claim',
    rowHeader: true,
    cell: (row) => <QuestionLink question={row} />,
  },
  { head: 'Said', kind: 'number', cell: (row) => <SaidBrief {...row} /> },
  {
    head: 'Said against outcome',
    headHidden: true,
    className: 'cell-dumbbell',
    cell: ({ likelihood, outcome }) => <ScoreDumbbell likelihood={likelihood} outcome={outcome} />,
  },
  {
    head: 'Outcome',
    cell: ({ outcome, likelihood, disputed }) => (
      <>
        {outcomeWord(outcome, likelihood.unit)}
        <Disputed disputed={disputed} />
      </>
    ),
  },
  {
    head: 'Penalty',
    kind: 'number',
    labelled: true,
    cell: (row) => <Penalty {...row} />,
  },
  {
    head: 'Author',
    className: 'cell-name muted',
    cell: ({ author }) => <NameLink kind="authors" name={author} />,
  },
  {
    head: 'Resolved',
    kind: 'number',
    className: 'muted',
    cell: ({ resolvedAt }) => formatDayShortly(resolvedAt, asOf),
  },
];

/** The latest rulings, each with the forecast last in force and what it cost. */
export function LastOutcomes({ outcomes, asOf }: { outcomes: readonly OutcomeItem[]; asOf: Date }) {
  return (
    <Section
      id="outcomes"
      title="Last outcomes"
      hint="the forecast last in force, and its penalty"
      link={{ href: '/questions?status=resolved', label: 'All outcomes' }}
    >
      <DataTable
        caption="Last outcomes"
        className="table-outcomes"
        columns={outcomeColumns(asOf)}
        rows={outcomes}
        keyOf={({ questionId, author }) => questionId + author.slug}
      />
    </Section>
  );
}
