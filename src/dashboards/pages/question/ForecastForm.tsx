import { isoDay } from '../../charts/format.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import { attributionOptions, wordingOptions } from '../parts/said-options.js';
import { emptyForm } from '../props/common.js';
import type { QuestionProps } from '../props/question.js';

/** Adds a forecast or a revision: posts to `/questions/:id/forecasts`. */
export function ForecastForm({ frame, question, openForm, form: sent }: QuestionProps) {
  const open = openForm === 'forecast';
  const form = open ? sent : emptyForm;
  const scope = 'forecast-';
  return (
    <details class="more form-fold" open={open}>
      <summary>Add a forecast</summary>
      <form method="post" action={`/questions/${question.questionId}/forecasts`} aria-label="Add a forecast">
        <FormErrors form={form} />
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <div class="form-grid form-grid-3">
          <Field form={form} scope={scope} name="author" label="Author" required />
          <Field
            form={form}
            scope={scope}
            name="likelihood"
            label="Likelihood"
            required
            placeholder="70% or likely"
          />
          <Field
            form={form}
            scope={scope}
            name="saidAt"
            label="Said on"
            type="date"
            required
            initial={isoDay(frame.asOf)}
          />
          <Field form={form} scope={scope} name="source" label="Source" optional />
          <Field
            form={form}
            scope={scope}
            name="attribution"
            label="Attribution"
            type="select"
            options={attributionOptions}
          />
          <Field
            form={form}
            scope={scope}
            name="wording"
            label="Wording"
            type="select"
            options={wordingOptions}
          />
          <Field
            form={form}
            scope={scope}
            name="quote"
            label="Quote"
            type="textarea"
            optional
            className="span-2"
          />
          <Field form={form} scope={scope} name="url" label="Link to the source" type="url" optional />
        </div>
        <button class="button button-main" type="submit">
          Add forecast
        </button>
      </form>
    </details>
  );
}
