import { addDays } from 'date-fns';
import type { ComponentChildren } from 'preact';
import {
  daysPastDeadline,
  formatCount,
  formatDays,
  formatWeekdayNumber,
  lastMoment,
  plural,
} from '../../charts/format.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { Section } from '../parts/Section.js';
import { Waited } from '../parts/Waited.js';
import { byline } from '../parts/words.js';
import type { DueItem, TodayProps } from '../props/today.js';

function DueRow({ item, when }: { item: DueItem; when: ComponentChildren }) {
  return (
    <li>
      <a href={`/queue/${item.questionId}`}>
        <span class="due-when">
          <DeadlineDay {...item}>{when}</DeadlineDay>
        </span>
        <span class="due-text">{item.text}</span>
        <span class="due-by" title={byline(item)}>
          {item.author?.name ?? byline(item)}
        </span>
      </a>
    </li>
  );
}

function Summary({ overdue, dueThisWeek, frame }: TodayProps) {
  const oldest = overdue.items[0];
  const firstDue = dueThisWeek.items[0];
  return (
    <p class="finding">
      <a href="/queue">{`${overdue.count} overdue`}</a>
      {', '}
      {firstDue ? (
        <a href={`/queue/${firstDue.questionId}#due`}>{`${dueThisWeek.count} due this week`}</a>
      ) : (
        'none due this week'
      )}
      .{oldest && ` The oldest has waited ${plural(daysPastDeadline(oldest.deadlineAt, frame.asOf), 'day')}.`}
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
      <div class="two-columns due-lists">
        <Section id="overdue" title="Overdue" hint="oldest first">
          {overdue.count === 0 && <p class="empty">No question waits for a ruling.</p>}
          <ol class="due-list">
            {overdue.items.map((item) => (
              <DueRow
                key={item.questionId}
                item={item}
                when={<Waited deadlineAt={item.deadlineAt} asOf={frame.asOf} />}
              />
            ))}
          </ol>
          {more > 0 && <a class="more-link" href="/queue">{`${formatCount(more)} more in the queue`}</a>}
        </Section>
        <Section id="due" title="Due this week" hint={formatDays(frame.asOf, addDays(frame.asOf, 7))}>
          {dueThisWeek.count === 0 && <p class="empty">Nothing falls due within seven days.</p>}
          <ol class="due-list">
            {dueThisWeek.items.map((item) => (
              <DueRow
                key={item.questionId}
                item={item}
                when={formatWeekdayNumber(lastMoment(item.deadlineAt))}
              />
            ))}
          </ol>
        </Section>
      </div>
    </>
  );
}
