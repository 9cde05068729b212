import { formatDay, formatShortWeekday, lastMoment } from '../../charts/format.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { Waited } from '../parts/Waited.js';
import { byline, outcomeWord } from '../parts/words.js';
import { queueSteps } from './queue-steps.js';
import { QueueTabs } from './QueueTabs.js';
import type { QueueItem, QueueLists, UnsourcedItem } from '../props/queue.js';

/** What stands in a row: the link to the question, or the box that ticks it. */
export type QueueRow = (item: QueueItem, when: preact.ComponentChildren) => preact.ComponentChildren;

interface GroupProps<Item extends QueueItem> {
  id: string;
  title: string;
  hint?: string;
  items: readonly Item[];
  when: (item: Item) => preact.ComponentChildren;
  row: QueueRow;
}

function Group<Item extends QueueItem>({ id, title, hint, items, when, row }: GroupProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{items.length}</span>
        {hint && <span class="hint">{hint}</span>}
      </h2>
      <ol>
        {items.map((item) => (
          <li key={item.questionId}>{row(item, when(item))}</li>
        ))}
      </ol>
    </section>
  );
}

interface ListProps extends Omit<QueueLists, 'unsourced' | 'disputed'> {
  asOf: Date;
  disputed?: readonly UnsourcedItem[] | undefined;
  unsourced?: readonly UnsourcedItem[];
  row: QueueRow;
}

type RuledProps = Pick<ListProps, 'disputed' | 'unsourced' | 'row'>;

/** What was ruled on and waits for somebody all the same. */
function RuledGroups({ disputed = [], unsourced = [], row }: RuledProps) {
  return (
    <>
      <Group
        id="disputed"
        title="Disputed"
        hint="correct the ruling, or let it stand"
        items={disputed}
        row={row}
        when={({ outcome }) => outcomeWord(outcome)}
      />
      <Group
        id="unsourced"
        title="Needs evidence"
        hint="ruled without a source"
        items={unsourced}
        row={row}
        when={({ outcome }) => outcomeWord(outcome)}
      />
    </>
  );
}

/** Everything that waits: overdue oldest first, due this week, disputed, ruled without a source, postponed by next check. */
export function QueueGroups({ asOf, overdue, due, disputed, unsourced, postponed, row }: ListProps) {
  return (
    <>
      <Group
        id="overdue"
        title="Overdue"
        hint="oldest first"
        items={overdue}
        row={row}
        when={(item) => (
          <DeadlineDay {...item}>
            <Waited deadlineAt={item.deadlineAt} asOf={asOf} />
          </DeadlineDay>
        )}
      />
      <Group
        id="due"
        title="Due this week"
        items={due}
        row={row}
        when={(item) => (
          <DeadlineDay {...item}>{formatShortWeekday(lastMoment(item.deadlineAt))}</DeadlineDay>
        )}
      />
      <RuledGroups disputed={disputed} unsourced={unsourced} row={row} />
      <Group
        id="postponed"
        title="Postponed"
        hint="by next check"
        items={postponed}
        row={row}
        when={({ nextCheckOn }) => nextCheckOn && formatDay(nextCheckOn)}
      />
    </>
  );
}

interface Props extends QueueLists {
  asOf: Date;
  focusId: string | null;
}

/** The queue as links; the one in focus also says who said it. */
export function QueueList({ focusId, ...lists }: Props) {
  return (
    <nav class="queue-list" aria-label="Questions to rule on" {...queueSteps}>
      <QueueTabs {...lists} focusId={focusId} />
      <QueueGroups
        {...lists}
        row={(item, when) => {
          const focused = item.questionId === focusId;
          return (
            <a href={`/queue/${item.questionId}`} aria-current={focused ? 'true' : undefined}>
              <span class="queue-text">{item.text}</span>
              <span class="queue-when">{when}</span>
              {focused && <span class="queue-by">{byline(item)}</span>}
            </a>
          );
        }}
      />
    </nav>
  );
}
