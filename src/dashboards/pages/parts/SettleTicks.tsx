import { formatDay, lastMoment, plural } from '../../charts/format.js';
import type { FormState } from '../props/common.js';
import { type Column, DataTable } from './DataTable.js';

/** A question that one ruling of its event can settle. `words` says whose reading its deadline is. */
export interface SettledQuestion {
  questionId: string;
  deadlineAt: Date;
  words: string;
  /** The one being looked at. */
  current: boolean;
}

const columnsOf = ({ ticked }: FormState): readonly Column<SettledQuestion>[] => [
  {
    head: 'Settle',
    headHidden: true,
    className: 'cell-tick',
    cell: ({ questionId, deadlineAt }) => (
      <input
        type="checkbox"
        name="questionIds"
        value={questionId}
        checked={ticked === null || ticked.includes(questionId)}
        aria-label={`Settle the question of ${formatDay(lastMoment(deadlineAt))}`}
      />
    ),
  },
  { head: 'Deadline', rowHeader: true, cell: ({ deadlineAt }) => formatDay(lastMoment(deadlineAt)) },
  {
    head: 'Words',
    cell: ({ words, current }) => (
      <>
        {words} {current && <span class="chip">this one</span>}
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

interface Props {
  eventId: string;
  questions: readonly SettledQuestion[];
  form: FormState;
}

/** The event's unresolved questions, each with a tick: one ruling, sent to `/events/:id/ruling`, settles the ticked. */
export function SettleTicks({ eventId, questions, form }: Props) {
  const inOrder = questions.toSorted((a, b) => a.deadlineAt.getTime() - b.deadlineAt.getTime());
  return (
    <div class="settles">
      <div class="section-head">
        <h3>{`It would settle ${plural(questions.length, 'question')}`}</h3>
        <p class="hint">untick one to leave it open</p>
      </div>
      <DataTable
        caption="Questions this ruling would settle"
        className="table-settles"
        columns={columnsOf(form)}
        rows={inOrder}
        keyOf={({ questionId }) => questionId}
      />
      <div class="settles-end">
        <button
          class="button button-main"
          type="submit"
          formaction={`/events/${eventId}/ruling`}
          data-key="s"
        >
          Settle by the day it happened <kbd aria-hidden="true">s</kbd>
        </button>
        <p class="hint">Each by its own deadline. No day given means that it has not happened.</p>
      </div>
    </div>
  );
}
