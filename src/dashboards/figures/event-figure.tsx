import { Timeline } from '../charts/EventTimeline.js';
import { formatFullDay, lastMoment, plural } from '../charts/format.js';
import type { EventProps } from '../pages/props/event.js';
import type { Figure } from './figure.js';

/** Who said when: own words, paraphrases, every deadline, and what happened when. */
export function eventFigure(
  props: Pick<EventProps, 'event' | 'questions' | 'statements' | 'ruling'>,
): Figure {
  const { event, questions, statements, ruling } = props;
  const happenedOn = ruling?.happenedOn ?? null;
  const happened = happenedOn ? `happened on ${formatFullDay(happenedOn)}` : 'has not happened';
  return {
    title: event.text,
    path: `/events/${event.eventId}`,
    caption: `${plural(statements.length, 'statement')}, ${plural(questions.length, 'deadline')}; it ${happened}.`,
    panels:
      statements.length === 0
        ? []
        : [
            {
              title: null,
              chart: (
                <Timeline
                  id="timeline"
                  statements={statements}
                  questions={questions}
                  happenedOn={happenedOn}
                  size="wide"
                />
              ),
            },
          ],
    key: [],
    rows: statements.map((statement, i) => {
      const question = questions.find(({ questionId }) => questionId === statement.questionId);
      return {
        number: i + 1,
        said_at: statement.saidAt.toISOString(),
        author: statement.author.name,
        source: statement.source?.name ?? null,
        attribution: statement.attribution,
        wording: statement.wording,
        quote: statement.quote,
        url: statement.url,
        probability: statement.likelihood?.probability ?? null,
        phrase: statement.likelihood?.phrase ?? null,
        deadline: question ? lastMoment(question.deadlineAt).toISOString().slice(0, 10) : null,
        outcome: question?.outcome ?? null,
        happened_on: happenedOn,
      };
    }),
  };
}
