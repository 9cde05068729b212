import { formatDay, lastMoment } from '../../charts/format.js';
import type { SiblingItem } from '../props/question.js';
import { type Column, DataTable } from './DataTable.js';

interface Row {
  questionId: string;
  deadlineAt: Date;
  words: string;
  current: boolean;
}

interface Props {
  question: { questionId: string; text: string; deadlineAt: Date; deadlinePhrase: string | null };
  siblings: readonly SiblingItem[];
}

const columns: readonly Column<Row>[] = [
  {
    head: 'Settle',
    headHidden: true,
    className: 'cell-tick',
    cell: ({ questionId, deadlineAt }) => (
      <input
        type="checkbox"
        name="settle"
        value={questionId}
        checked
        aria-label={`Settle the question of ${formatDay(lastMoment(deadlineAt))}`}
      />
    ),
  },
  { head: 'Deadline', rowHeader: true, cell: ({ deadlineAt }) => formatDay(lastMoment(deadlineAt)) },
  {
    head: 'Words',
    cell: ({ words, current }) => (
      <>
        {words}
        {current && <span class="chip">this one</span>}
      </>
    ),
  },
  {
    head: 'Proposed',
    kind: 'number',
    cell: ({ deadlineAt }) => (
      <span class="proposed" data-deadline={deadlineAt.toISOString()}>
        by its deadline
      </span>
    ),
  },
];

/** The event's unresolved questions, each with a tick: one ruling settles those that keep it. */
export function SiblingTicks({ question, siblings }: Props) {
  const own = question.deadlinePhrase ? `“${question.deadlinePhrase}”` : question.text;
  const rows: Row[] = [
    { questionId: question.questionId, deadlineAt: question.deadlineAt, words: own, current: true },
    ...siblings.map(({ questionId, deadlineAt, words, text }) => ({
      questionId,
      deadlineAt,
      words: words ?? text,
      current: false,
    })),
  ].toSorted((a, b) => a.deadlineAt.getTime() - b.deadlineAt.getTime());
  return (
    <div class="settles">
      <div class="section-head">
        <h3>{`It would settle ${rows.length} questions`}</h3>
        <p class="hint">each by its own deadline; untick one to leave it open</p>
      </div>
      <DataTable
        caption="Questions this ruling would settle"
        className="table-settles"
        columns={columns}
        rows={rows}
        keyOf={({ questionId }) => questionId}
      />
    </div>
  );
}
