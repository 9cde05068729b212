import { daysPastDeadline, formatDay, formatFullDay, lastMoment, plural } from '../../charts/format.js';
import type { EventProps, EventQuestion } from '../props/event.js';

/** “by mid-2025”, else “by 30 Jun 2025”. */
function deadlineWords({ deadlinePhrase, deadlineAt }: EventQuestion): string {
  return deadlinePhrase ? `“${deadlinePhrase}”` : `by ${formatDay(lastMoment(deadlineAt))}`;
}

function Against({ question, happenedOn }: { question: EventQuestion; happenedOn: string }) {
  const late = daysPastDeadline(question.deadlineAt, happenedOn);
  return (
    <>
      <strong>{late > 0 ? `${plural(late, 'day')} late` : 'in time'}</strong>
      {` for ${deadlineWords(question)}`}
    </>
  );
}

/** When it happened, against every deadline; or which deadlines are still to come. */
export function EventFinding({ frame, questions, ruling }: EventProps) {
  const happenedOn = ruling?.happenedOn ?? null;
  if (happenedOn) {
    return (
      <p class="finding">
        {`It happened on ${formatFullDay(happenedOn)}: `}
        {questions.map((question, i) => (
          <span key={question.questionId}>
            {i > 0 && ', '}
            <Against question={question} happenedOn={happenedOn} />
          </span>
        ))}
        .
      </p>
    );
  }
  const passed = questions.filter(({ deadlineAt }) => daysPastDeadline(deadlineAt, frame.asOf) > 0).length;
  return (
    <p class="finding">
      <strong>{ruling ? 'It has not happened' : 'Nobody has ruled yet'}</strong>
      {`; ${passed} of ${plural(questions.length, 'deadline')} ${passed === 1 ? 'has' : 'have'} passed.`}
    </p>
  );
}
