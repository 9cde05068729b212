import { isoDay } from '../../charts/format.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { attributionOptions, wordingOptions } from '../parts/said-options.js';
import { emptyForm, type FormState } from '../props/common.js';
import type { QuestionProps } from '../props/question.js';

function Fields({ form, today }: { form: FormState; today: Date }) {
  const shared = { form, scope: 'forecast-' };
  return (
    <div class="form-grid form-grid-3">
      <Field {...shared} name="author" label="Author" required />
      <Field {...shared} name="likelihood" label="Likelihood" required placeholder="70% or likely" />
      <Field {...shared} name="saidAt" label="Said on" type="date" required initial={isoDay(today)} />
      <Field {...shared} name="source" label="Source" optional />
      <Field {...shared} name="attribution" label="Attribution" type="select" options={attributionOptions} />
      <Field {...shared} name="wording" label="Wording" type="select" options={wordingOptions} />
      <Field {...shared} name="quote" label="Quote" type="textarea" optional className="span-2" />
      <Field {...shared} name="url" label="Link to the source" type="url" optional />
    </div>
  );
}

/** Adds a forecast or a revision: posts to `/questions/:id/forecasts`. */
export function ForecastForm({ frame, question, openForm, form: sent }: QuestionProps) {
  const open = openForm === 'forecast';
  const form = open ? sent : emptyForm;
  return (
    <details class="more form-fold" open={open}>
      <summary>Add a forecast</summary>
      <form method="post" action={`/questions/${question.questionId}/forecasts`} aria-label="Add a forecast">
        <FormErrors form={form} />
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <Fields form={form} today={frame.asOf} />
        <button class="button button-main" type="submit">
          Add forecast
        </button>
      </form>
    </details>
  );
}
