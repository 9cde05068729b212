import { daysPastDeadline, plural } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import type { QueueProps } from '../props/queue.js';
import { QueueFocus } from './QueueFocus.js';
import { QueueList } from './QueueList.js';

function Summary({ frame, overdue }: QueueProps) {
  const oldest = overdue[0];
  if (!oldest) return <p class="finding">No question waits for a ruling.</p>;
  const waited = plural(daysPastDeadline(oldest.deadlineAt, frame.asOf), 'day');
  return (
    <p class="finding">
      <strong>{plural(frame.overdueCount, 'question')}</strong>
      {` past ${frame.overdueCount === 1 ? 'its deadline' : 'the deadline'}. The longest wait is ${waited}.`}
    </p>
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
      modules={['ruling.js']}
      footnote="A ruling is never final: a correction makes a new version and keeps the old one."
    >
      <div class="head">
        <div>
          <h1>Queue</h1>
          <Summary {...props} />
        </div>
        <button class="button head-button" type="button" popovertarget="keys">
          Keys <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      <div class="queue">
        <QueueList {...props} />
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
