import {
  daysPastDeadline,
  formatCount,
  formatDay,
  formatShortWeekday,
  lastMoment,
} from '../../charts/format.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { byline } from '../parts/words.js';
import type { QueueItem, QueueProps } from '../props/queue.js';

function Waited({ days }: { days: number }) {
  return (
    <>
      <span class="hidden">overdue by </span>
      {formatCount(days)}
      <span aria-hidden="true"> d</span>
      <span class="hidden"> days</span>
    </>
  );
}

interface GroupProps {
  id: string;
  title: string;
  hint?: string;
  items: readonly QueueItem[];
  focusId: string | null;
  when: (item: QueueItem) => preact.ComponentChildren;
}

function Group({ id, title, hint, items, focusId, when }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{items.length}</span>
        {hint && <span class="hint">{hint}</span>}
      </h2>
      <ol>
        {items.map((item) => {
          const focused = item.questionId === focusId;
          return (
            <li key={item.questionId}>
              <a href={`/queue/${item.questionId}`} aria-current={focused ? 'true' : undefined}>
                <span class="queue-text">{item.text}</span>
                <span class="queue-when">{when(item)}</span>
                {focused && <span class="queue-by">{byline(item)}</span>}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Everything that waits: overdue oldest first, due this week, postponed by next check. */
export function QueueList({ frame, overdue, due, postponed, focus }: QueueProps) {
  const focusId = focus?.questionId ?? null;
  return (
    <nav class="queue-list" aria-label="Questions to rule on">
      <Group
        id="overdue"
        title="Overdue"
        hint="oldest first"
        items={overdue}
        focusId={focusId}
        when={({ deadlineAt }) => <Waited days={daysPastDeadline(deadlineAt, frame.asOf)} />}
      />
      <Group
        id="due"
        title="Due this week"
        items={due}
        focusId={focusId}
        when={({ deadlineAt }) => (
          <DeadlineDay deadlineAt={deadlineAt}>{formatShortWeekday(lastMoment(deadlineAt))}</DeadlineDay>
        )}
      />
      <Group
        id="postponed"
        title="Postponed"
        hint="by next check"
        items={postponed}
        focusId={focusId}
        when={({ nextCheckOn }) => nextCheckOn && formatDay(nextCheckOn)}
      />
    </nav>
  );
}
