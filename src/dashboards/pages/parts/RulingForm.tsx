import type { FormState } from '../props/common.js';
import type { SiblingItem } from '../props/question.js';
import { Field } from './Field.js';
import { FormErrors } from './FormErrors.js';
import { OtherRulings, OutcomeButtons } from './OutcomeButtons.js';
import { SiblingTicks } from './SiblingTicks.js';

interface Props {
  question: { questionId: string; text: string; deadlineAt: Date; deadlinePhrase: string | null };
  /** Unresolved questions of the same event. */
  siblings: readonly SiblingItem[];
  form: FormState;
  formKey: string;
  /** Which page to come back to. */
  from: 'queue' | 'question';
  /** Version of the ruling that is being corrected. */
  ifMatch?: number;
}

/**
 * Rules on a question: posts to `/questions/:id/resolution` (postponing: `…/postponement`). With ticked `settle`
 * fields and `happenedOn` the ruling is the event's.
 */
export function RulingForm(props: Props) {
  const { question, siblings, form, formKey, from, ifMatch } = props;
  const open = siblings.filter(({ status }) => ['open', 'overdue', 'postponed'].includes(status));
  return (
    <form
      class="ruling"
      method="post"
      action={`/questions/${question.questionId}/resolution`}
      aria-labelledby="ruling"
      data-deadline={question.deadlineAt.toISOString()}
    >
      {/* Enter in a field would press the first button: a disabled one makes it do nothing. */}
      <button class="hidden" type="submit" disabled aria-hidden="true" tabIndex={-1} />
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <input type="hidden" name="from" value={from} />
      {ifMatch !== undefined && <input type="hidden" name="ifMatch" value={ifMatch} />}
      <h3 id="ruling">{open.length > 0 ? 'Ruling for the event' : 'Ruling'}</h3>
      <FormErrors form={form} />
      <div class="ruling-grid">
        <div>
          <Field form={form} name="happenedOn" label="Happened on" type="date" />
          <p class="ruling-proposal" aria-live="polite" />
          <Field
            form={form}
            name="knownAt"
            label="Known on"
            type="date"
            hint="When the world knew. Empty: the deadline, or today if that is earlier"
          />
        </div>
        <div>
          <Field form={form} name="evidenceUrl" label="Evidence" type="url" placeholder="https://" />
          <Field form={form} name="evidenceQuote" label="Quote from the evidence" type="textarea" />
          <Field form={form} name="note" label="Note" />
        </div>
      </div>
      {open.length > 0 && <SiblingTicks question={question} siblings={open} />}
      <OutcomeButtons />
      <OtherRulings questionId={question.questionId} form={form} />
    </form>
  );
}
