import { plural } from '../../charts/format.js';
import { EventTimeline } from '../../charts/EventTimeline.js';
import { Layout } from '../layout/Layout.js';
import { Allowed } from '../parts/Allowed.js';
import { Section } from '../parts/Section.js';
import type { EventProps } from '../props/event.js';
import { ChargeTable } from './ChargeTable.js';
import { EventFinding } from './EventFinding.js';
import { EventReadings } from './EventReadings.js';
import { EventRuling } from './EventRuling.js';
import { StatementTable } from './StatementTable.js';

function Key({ named }: { named: boolean }) {
  return (
    <ul class="key">
      <li>
        <i class="key-dot" aria-hidden="true" /> own words
      </li>
      <li>
        <i class="key-dot key-dot-muted" aria-hidden="true" /> paraphrased
      </li>
      <li>
        <i class="key-flag" aria-hidden="true" /> deadline met
      </li>
      <li>
        <i class="key-flag key-flag-missed" aria-hidden="true" /> deadline missed or open
      </li>
      {named && (
        <li>
          <i class="key-band key-window" aria-hidden="true" /> the window named
        </li>
      )}
      <li>
        <i class="key-late" aria-hidden="true" /> late
      </li>
    </ul>
  );
}

/** A statement that dates it anew is logged on its first question, beside the words that are there. */
function Actions({ event, questions }: EventProps) {
  const [first] = questions;
  return (
    <div class="head-buttons">
      {first && (
        <Allowed role="contributor">
          <a class="button" href={`/questions/${first.questionId}#sibling-deadline`}>
            Add a statement
          </a>
        </Allowed>
      )}
      <a class="button" href={`/events/${event.eventId}/timeline.csv`}>
        Export
      </a>
    </div>
  );
}

/** `/events/:id`: who said when, what happened when, and who answers for which words. */
export function EventPage(props: EventProps) {
  const { frame, event, questions, statements, ruling } = props;
  return (
    <Layout
      title={event.text}
      path={`/events/${event.eventId}`}
      current="questions"
      frame={frame}
      modules={['ruling.js']}
      footnote="A deadline is the last day, in UTC, on which it counts. A paraphrase counts for its author only while none of the author’s own words on the event are on file; the outlet that carried it answers for it all the same."
    >
      <div class="head">
        <div>
          <p class="crumb">
            <a href="/questions">Questions</a> / Events
          </p>
          <h1>{event.text}</h1>
          <p class="role">
            {`Event with ${plural(questions.length, 'deadline')} and ${plural(statements.length, 'statement')}.${ruling ? ' Settled by one ruling.' : ''}`}
          </p>
        </div>
        <Actions {...props} />
      </div>
      <EventFinding {...props} />
      {statements.length > 0 && (
        <Section
          id="timeline"
          title="Who said when"
          hint="a numbered dot is a statement, a flag is a deadline, the upright line is what happened"
          files={{ path: `/events/${event.eventId}/timeline`, of: 'the timeline' }}
          className="section-plain section-timeline"
        >
          <EventTimeline
            id="event-timeline"
            statements={statements}
            questions={questions}
            happenedOn={ruling?.happenedOn ?? null}
          />
          <Key named={questions.some(({ deadlineMeaning }) => deadlineMeaning?.windowStart != null)} />
        </Section>
      )}
      <StatementTable statements={statements} questions={questions} />
      <ChargeTable {...props} />
      <div class="event-end">
        <EventRuling {...props} />
        <EventReadings {...props} />
      </div>
    </Layout>
  );
}
