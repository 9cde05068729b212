import { addDays } from 'date-fns';
import { isoDay } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { annulments, POSTPONED_DAYS } from '../parts/OtherRulings.js';
import type { SeveralProps } from '../props/queue.js';
import { QueueGroups, type QueueRow } from './QueueList.js';

/** What is safe to do to many at once: neither says what came true. */
function Deeds({ form, frame }: SeveralProps) {
  return (
    <div class="queue-focus several">
      <h2 class="claim">With the ticked questions</h2>
      <FormErrors form={form} />
      <section aria-labelledby="postpone">
        <h3 id="postpone">Postpone</h3>
        <div class="other-ruling">
          <Field
            form={form}
            name="nextCheckOn"
            label="Look again on"
            type="date"
            initial={isoDay(addDays(frame.asOf, POSTPONED_DAYS))}
          />
          <Field form={form} name="postponementReason" label="because" initial="too early to rule" />
          <button class="button" type="submit" formaction="/queue/several/postponement" data-key="p">
            Postpone them <kbd aria-hidden="true">p</kbd>
          </button>
        </div>
      </section>
      <section aria-labelledby="annul">
        <h3 id="annul">Annul</h3>
        <div class="other-ruling">
          <Field form={form} name="reason" label="because" type="select" options={annulments} />
          <button class="button" type="submit" formaction="/queue/several/annulment" data-key="a">
            Annul them <kbd aria-hidden="true">a</kbd>
          </button>
        </div>
        <p class="hint">Annulled questions score nobody. It can be undone.</p>
      </section>
      <p class="hint">
        What came true is ruled one question at a time. <a href="/queue">Back to the queue</a>
      </p>
    </div>
  );
}

/** `/queue/several`: ticks questions, and postpones or annuls them together. */
export function SeveralPage(props: SeveralProps) {
  const { frame, form, ...lists } = props;
  const row: QueueRow = (item, when) => (
    <label class="queue-tick">
      <input
        type="checkbox"
        name="questionIds"
        value={item.questionId}
        checked={form.ticked?.includes(item.questionId) ?? false}
        data-item
      />
      <span class="queue-text">{item.text}</span>
      <span class="queue-when">{when}</span>
    </label>
  );
  return (
    <Layout
      title="Queue, several"
      current="queue"
      frame={frame}
      footnote="All of the ticked are changed, or none."
    >
      <p class="crumb">
        <a href="/queue">Queue</a>
      </p>
      <h1>Several</h1>
      <form method="post" action="/queue/several/postponement" class="queue" aria-label="Several questions">
        <button class="hidden" type="submit" disabled aria-hidden="true" tabIndex={-1} />
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <div class="queue-list">
          <QueueGroups asOf={frame.asOf} {...lists} row={row} />
        </div>
        <Deeds {...props} />
      </form>
    </Layout>
  );
}
