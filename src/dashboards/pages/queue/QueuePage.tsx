import { daysPastDeadline, plural } from '../../charts/format.js';
import { useMay } from '../../../platform/http/visitor.js';
import { Layout } from '../layout/Layout.js';
import type { QueueLists, QueueProps } from '../props/queue.js';
import { QueueFocus } from './QueueFocus.js';
import { QueueList } from './QueueList.js';

function Summary({ frame, overdue }: QueueProps) {
  const oldest = overdue[0];
  if (!oldest) return <p class="finding">No question waits for a ruling.</p>;
  const waited = plural(daysPastDeadline(oldest.deadlineAt, frame.asOf), 'day');
  return (
    <p class="finding">
      <strong>{plural(frame.overdueCount, 'question')}</strong>
      {` ${frame.overdueCount === 1 ? 'is past its deadline' : 'are past their deadline'}. The oldest has waited ${waited}.`}
    </p>
  );
}

const isAnyIn = (lists: QueueLists): boolean =>
  [lists.overdue, lists.due, lists.unsourced, lists.postponed].some((items) => items.length > 0);

function HeadButtons({ focus, overdue, due, postponed }: QueueProps) {
  const any = useMay('resolver') && overdue.length + due.length + postponed.length > 0;
  return (
    <div class="head-buttons">
      {any && (
        <a
          class="button"
          href={focus ? `/queue/several?tick=${focus.questionId}` : '/queue/several'}
          data-key="x"
        >
          Select several <kbd aria-hidden="true">x</kbd>
        </a>
      )}
      <button class="button head-button" type="button" popovertarget="keys">
        All keys <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  );
}

/** `/queue`: what waits for a ruling on the left, the claim in focus with its ruling form on the right. */
export function QueuePage(props: QueueProps) {
  const { frame, focus } = props;
  return (
    <Layout
      title="Queue"
      current="queue"
      frame={frame}
      modules={['ruling.js', 'htmx.js']}
      footnote="A ruling is never final: a correction makes a new version and keeps the old one."
    >
      <div class="head">
        <div>
          <h1>Queue</h1>
          <Summary {...props} />
        </div>
        <HeadButtons {...props} />
      </div>
      <div class="queue">
        {isAnyIn(props) && <QueueList {...props} asOf={frame.asOf} focusId={focus?.questionId ?? null} />}
        {focus ? (
          <QueueFocus {...props} focus={focus} />
        ) : (
          <p class="empty queue-empty">
            Nothing to rule on. A question appears here a week before its deadline, and stays until it is
            ruled on.
          </p>
        )}
      </div>
    </Layout>
  );
}
