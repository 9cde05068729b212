import { daysPastDeadline, isoDay, lastMoment, plural } from '../../dashboards/charts/format.js';
import type { Shape } from '../api-client.js';
import { field } from './layout.js';

/** What is overdue, the longest first, then what is due soon. */
export function tellDue({ items, nextCursor }: Shape<'QuestionPage'>): string {
  const now = new Date();
  const overdue = items.filter(({ status }) => status === 'overdue');
  const soon = items.filter(({ status }) => status !== 'overdue');
  return [
    overdue.length === 0 ? 'Nothing is overdue.' : `Overdue: ${plural(overdue.length, 'question')}`,
    ...overdue.flatMap((question) => tellQuestion(question, now)),
    ...(soon.length === 0 ? [] : ['', `Due within seven days: ${plural(soon.length, 'question')}`]),
    ...soon.flatMap((question) => tellQuestion(question, now)),
    ...(nextCursor === null ? [] : ['', 'There are more: see --limit, up to 100.']),
  ].join('\n');
}

function tellQuestion({ id, text, deadlineAt, authors }: Shape<'ListedQuestion'>, now: Date): string[] {
  const deadline = new Date(deadlineAt);
  const names = authors.map(({ name }) => name).join(', ');
  const since = sinceWords(daysPastDeadline(deadline, now));
  return [
    ...field(`  ${isoDay(lastMoment(deadline))}`, text),
    ...field('', names ? `${since}: ${names}` : since),
    ...field('', id),
  ];
}

function sinceWords(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `${plural(days, 'day')} ago` : `in ${plural(-days, 'day')}`;
}
