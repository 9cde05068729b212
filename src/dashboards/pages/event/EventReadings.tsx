import { formatDay, lastMoment } from '../../charts/format.js';
import { Section } from '../parts/Section.js';
import type { EventProps, EventQuestion } from '../props/event.js';
import { otherRulings } from './other-rulings.js';

const days = (list: readonly string[]): string => list.map((day) => formatDay(day)).join(' or ');

interface ReadingProps {
  question: EventQuestion;
  ruling: EventProps['ruling'];
}

function Reading({ question, ruling }: ReadingProps) {
  const { questionId, deadlineAt, deadlinePhrase, deadlineMeaning } = question;
  const { convention, alternatives } = deadlineMeaning!;
  const others = ruling ? otherRulings({ deadlineAt, alternatives }, ruling.happenedOn) : null;
  return (
    <>
      <dt>“{deadlinePhrase}”</dt>
      <dd>
        <a href={`/questions/${questionId}#deadline`}>{formatDay(lastMoment(deadlineAt))}</a>
        <small class="below">{`Convention: ${convention}.`}</small>
        {alternatives.length > 0 && (
          <small class="below">
            {`Also read as ${days(alternatives)}.`}
            {others &&
              (others.length > 0
                ? ` By ${days(others)} the ruling would be the other one.`
                : ' No reading would change the ruling.')}
          </small>
        )}
      </dd>
    </>
  );
}

/** How the words of each deadline became a date, and whether another reading would matter. Nothing where no words are. */
export function EventReadings({ questions, ruling }: EventProps) {
  const read = questions.filter(({ deadlinePhrase, deadlineMeaning }) => deadlinePhrase && deadlineMeaning);
  if (read.length === 0) return null;
  return (
    <Section id="readings" title="How the dates were read" className="event-readings">
      <dl class="facts">
        {read.map((question) => (
          <Reading key={question.questionId} question={question} ruling={ruling} />
        ))}
      </dl>
    </Section>
  );
}
