import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { emptyForm } from '../props/common.js';
import type { QuestionProps } from '../props/question.js';
import { SaidFields } from './SaidFields.js';

/** Logs a forecast of the same happening by another deadline: posts to `/questions/:id/siblings`. */
export function SiblingForm({ frame, question, openForm, form: sent }: QuestionProps) {
  const open = openForm === 'sibling';
  const shared = { form: open ? sent : emptyForm, scope: 'sibling-' };
  return (
    <details class="more form-fold" id="sibling" open={open}>
      <summary>Same event, another deadline</summary>
      <form
        method="post"
        action={`/questions/${question.questionId}/siblings`}
        aria-label="Same event, another deadline"
        data-draft={`sibling ${question.questionId}`}
      >
        <p class="hint">
          For a claim that was dated anew, or for the author’s own words where this one is a paraphrase.
        </p>
        <FormErrors form={shared.form} />
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <div class="form-grid form-grid-3">
          <Field {...shared} name="deadline" label="Deadline, last day" type="date" required />
          <Field
            {...shared}
            name="deadlinePhrase"
            label="Deadline as said"
            placeholder="by the end of 2025"
          />
          <Field {...shared} name="text" label="Claim, if worded otherwise" optional />
          <SaidFields {...shared} today={frame.asOf} kind={question} />
        </div>
        <button class="button button-main" type="submit">
          Log
        </button>
      </form>
    </details>
  );
}
