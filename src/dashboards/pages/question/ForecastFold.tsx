import { useMay } from '../../../platform/http/visitor.js';
import { FormErrors } from '../parts/FormErrors.js';
import { emptyForm, type FormState } from '../props/common.js';
import type { QuestionForecast, QuestionProps } from '../props/question.js';

export interface FoldProps {
  forecast: QuestionForecast;
  page: QuestionProps;
}

interface Props extends FoldProps {
  deed: 'withdrawal' | 'reading';
  summary: preact.ComponentChildren;
  /** Says what the summary is about, where its words do not. */
  label?: string;
  /** Given the form as it came back, or an empty one. */
  children: (form: FormState) => preact.ComponentChildren;
}

/** A small form about one forecast, unfolded when it comes back with something to mend. */
export function ForecastFold({ forecast, page, deed, summary, label, children }: Props) {
  const { forecastId } = forecast;
  if (!useMay('contributor')) return null;
  const isBack = page.openForm === `${deed}:${forecastId}`;
  const form = isBack ? page.form : emptyForm;
  return (
    <details class="withdraw" open={isBack}>
      <summary aria-label={label}>{summary}</summary>
      <form method="post" action={`/forecasts/${forecastId}/${deed}`}>
        <input type="hidden" name="idempotencyKey" value={page.frame.formKey} />
        <input type="hidden" name="questionId" value={page.question.questionId} />
        <FormErrors form={form} />
        {children(form)}
      </form>
    </details>
  );
}
