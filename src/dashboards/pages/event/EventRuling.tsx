import { formatDay, formatFullDay, lastMoment } from '../../charts/format.js';
import { Allowed } from '../parts/Allowed.js';
import { ExternalLink } from '../parts/ExternalLink.js';
import { FormErrors } from '../parts/FormErrors.js';
import { RulingFields } from '../parts/RulingFields.js';
import { Section } from '../parts/Section.js';
import { SettleTicks } from '../parts/SettleTicks.js';
import { emptyForm } from '../props/common.js';
import type { EventProps } from '../props/event.js';

function Facts({ ruling }: { ruling: NonNullable<EventProps['ruling']> }) {
  const { happenedOn, knownAt, note, evidence, version } = ruling;
  return (
    <dl class="facts">
      <dt>Happened</dt>
      <dd>{happenedOn ? formatFullDay(happenedOn) : 'not by the last ruling'}</dd>
      <dt>Known</dt>
      <dd>{formatFullDay(lastMoment(knownAt))}</dd>
      {evidence.length > 0 && (
        <>
          <dt>Evidence</dt>
          <dd>
            {evidence.map(({ url, quote }) => (
              <p key={url}>
                {quote && <q>{quote}</q>} <ExternalLink url={url} />
              </p>
            ))}
          </dd>
        </>
      )}
      {note && (
        <>
          <dt>Note</dt>
          <dd>{note}</dd>
        </>
      )}
      <dt>History</dt>
      <dd>{`version ${version}; a correction is made on the question’s page`}</dd>
    </dl>
  );
}

/** Settles the event's unresolved questions: posts to `/events/:id/ruling`. */
function EventRulingForm({ frame, event, questions, form = emptyForm }: EventProps) {
  const waiting = questions.filter(({ status }) => ['open', 'overdue', 'postponed'].includes(status));
  if (waiting.length === 0) return null;
  const settled = waiting.map(({ questionId, deadlineAt, deadlinePhrase, text }) => ({
    questionId,
    deadlineAt,
    words: deadlinePhrase ? `“${deadlinePhrase}”` : `by ${formatDay(lastMoment(deadlineAt))}: ${text}`,
    current: false,
  }));
  return (
    <form
      class="ruling"
      method="post"
      action={`/events/${event.eventId}/ruling`}
      aria-label="Rule on the event"
    >
      <FormErrors form={form} />
      <input type="hidden" name="idempotencyKey" value={frame.formKey} />
      <input type="hidden" name="from" value="event" />
      <RulingFields form={form} happenedHint="Empty: it has not happened" />
      <SettleTicks eventId={event.eventId} questions={settled} form={form} />
    </form>
  );
}

/** What was ruled on the happening, and the form that settles what is still open. */
export function EventRuling(props: EventProps) {
  return (
    <Section id="rulings" title={props.ruling ? 'Ruling' : 'No ruling yet'} className="event-ruling">
      {props.ruling && <Facts ruling={props.ruling} />}
      <Allowed role="resolver" to="rule">
        <EventRulingForm {...props} />
      </Allowed>
    </Section>
  );
}
