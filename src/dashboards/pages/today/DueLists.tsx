import { addDays } from 'date-fns';
import {
  daysPastDeadline,
  formatFullDay,
  formatShortWeekday,
  lastMoment,
  plural,
} from '../../charts/format.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { Section } from '../parts/Section.js';
import { byline } from '../parts/words.js';
import type { DueItem, TodayProps } from '../props/today.js';

function DueRow({ item, when }: { item: DueItem; when: string }) {
  return (
    <li>
      <a href={`/queue/${item.questionId}`}>
        <span class="due-when">
          <DeadlineDay {...item}>{when}</DeadlineDay>
        </span>
        <span class="due-text">{item.text}</span>
        <span class="due-by">{byline(item)}</span>
      </a>
    </li>
  );
}

function Summary({ overdue, dueThisWeek, frame }: TodayProps) {
  const oldest = overdue.items[0];
  return (
    <p class="finding">
      <a href="/queue">{`${overdue.count} overdue`}</a>
      {', '}
      <a href="/queue#due">{`${dueThisWeek.count} due this week`}</a>.
      {oldest && ` The longest wait is ${plural(daysPastDeadline(oldest.deadlineAt, frame.asOf), 'day')}.`}
    </p>
  );
}

/** What is past its deadline, oldest first, and what falls due within seven days. */
export function DueLists(props: TodayProps) {
  const { frame, overdue, dueThisWeek } = props;
  const more = overdue.count - overdue.items.length;
  return (
    <>
      <Summary {...props} />
      <div class="two-columns">
        <Section id="overdue" title="Overdue" hint="oldest first">
          {overdue.count === 0 && <p class="empty">No question waits for a ruling.</p>}
          <ol class="due-list">
            {overdue.items.map((item) => (
              <DueRow
                key={item.questionId}
                item={item}
                when={plural(daysPastDeadline(item.deadlineAt, frame.asOf), 'day')}
              />
            ))}
          </ol>
          {more > 0 && (
            <a class="more-link" href="/queue">{`${plural(more, 'more question')} in the queue`}</a>
          )}
        </Section>
        <Section
          id="due"
          title="Due this week"
          hint={`${formatFullDay(frame.asOf).replace(/ \d+$/, '')} to ${formatFullDay(addDays(frame.asOf, 7)).replace(/ \d+$/, '')}`}
        >
          {dueThisWeek.count === 0 && <p class="empty">Nothing falls due within seven days.</p>}
          <ol class="due-list">
            {dueThisWeek.items.map((item) => (
              <DueRow
                key={item.questionId}
                item={item}
                when={formatShortWeekday(lastMoment(item.deadlineAt))}
              />
            ))}
          </ol>
        </Section>
      </div>
    </>
  );
}
