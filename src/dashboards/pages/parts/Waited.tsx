import { daysPastDeadline, formatCount } from '../../charts/format.js';

/** How long a question has waited for its ruling, where there is little room: “631 d”. */
export function Waited({ deadlineAt, asOf }: { deadlineAt: Date; asOf: Date }) {
  return (
    <>
      <span class="hidden">overdue by </span>
      {formatCount(daysPastDeadline(deadlineAt, asOf))}
      <span aria-hidden="true"> d</span>
      <span class="hidden"> days</span>
    </>
  );
}
