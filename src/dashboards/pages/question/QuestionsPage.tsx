import { Fragment } from 'preact';
import { formatCount } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Disputed } from '../parts/Disputed.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { NameLink } from '../parts/NameLink.js';
import { NextLink } from '../parts/NextLink.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import { outcomeWord, statusWord } from '../parts/words.js';
import type { QuestionItem, QuestionsProps } from '../props/question.js';
import { QuestionFiltersForm } from './QuestionFiltersForm.js';

const columns: readonly Column<QuestionItem>[] = [
  { head: 'Question', rowHeader: true, cell: (row) => <QuestionLink question={row} /> },
  {
    head: 'Authors',
    className: 'muted',
    cell: ({ authors }) => (
      <>
        {authors.length === 0 && 'nobody yet'}
        {authors.map((author, i) => (
          <Fragment key={author.slug}>
            {i > 0 && ', '}
            <NameLink kind="authors" name={author} />
          </Fragment>
        ))}
      </>
    ),
  },
  {
    head: 'Forecasts',
    kind: 'number',
    labelled: true,
    cell: ({ questionId, forecastCount }) => (
      <a href={`/questions/${questionId}#forecasts`}>{formatCount(forecastCount)}</a>
    ),
  },
  { head: 'Tags', className: 'muted', cell: ({ tags }) => tags.join(', ') },
  {
    head: 'Deadline',
    kind: 'number',
    cell: (row) => <DeadlineDay {...row} />,
  },
  {
    head: 'Status',
    cell: ({ status, outcome, disputed }) => (
      <>
        <span class={status === 'overdue' ? 'warm' : undefined}>
          {outcome === null ? statusWord[status] : outcomeWord(outcome)}
        </span>
        <Disputed disputed={disputed} />
      </>
    ),
  },
];

/** `/questions`: the list, narrowed by what stands in the address. */
export function QuestionsPage({ frame, filters, collections, items, nextCursor }: QuestionsProps) {
  return (
    <Layout
      title="Questions"
      current="questions"
      frame={frame}
      footnote="Deadlines are the last day, in UTC, on which a question can come true."
    >
      <h1>Questions</h1>
      <QuestionFiltersForm filters={filters} collections={collections} />
      {items.length === 0 ? (
        <p class="empty">
          No question matches. <a href="/questions">Show all</a> or <a href="/">log one</a>.
        </p>
      ) : (
        <DataTable
          caption="Questions"
          className="table-questions"
          columns={columns}
          rows={items}
          keyOf={({ questionId }) => questionId}
        />
      )}
      <NextLink path="/questions" query={{ ...filters }} cursor={nextCursor} />
    </Layout>
  );
}
