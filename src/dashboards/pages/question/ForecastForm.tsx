import { FormErrors } from '../parts/FormErrors.js';
import { emptyForm } from '../props/common.js';
import type { QuestionProps } from '../props/question.js';
import { SaidFields } from './SaidFields.js';

/** Adds a forecast or a revision: posts to `/questions/:id/forecasts`. */
export function ForecastForm({ frame, question, openForm, form: sent }: QuestionProps) {
  const open = openForm === 'forecast';
  const form = open ? sent : emptyForm;
  return (
    <details class="more form-fold" open={open}>
      <summary>Add a forecast</summary>
      <form
        method="post"
        action={`/questions/${question.questionId}/forecasts`}
        aria-label="Add a forecast"
        data-draft={`forecast ${question.questionId}`}
      >
        <FormErrors form={form} />
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <div class="form-grid form-grid-3">
          <SaidFields form={form} scope="forecast-" today={frame.asOf} kind={question} />
        </div>
        <button class="button button-main" type="submit">
          Add forecast
        </button>
      </form>
    </details>
  );
}
