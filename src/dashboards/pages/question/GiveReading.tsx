import type { QuestionForecast, QuestionProps } from '../props/question.js';

interface Props {
  forecast: QuestionForecast;
  formKey: string;
  scales: QuestionProps['scales'];
}

/** Says what a phrase is worth: posts a number or a scale to `/forecasts/:id/reading`. */
export function GiveReading({ forecast, formKey, scales }: Props) {
  const { forecastId, likelihood, author, moved } = forecast;
  const { phrase } = likelihood;
  if (phrase === null || moved) return null;
  const id = (name: string) => `${name}-${forecastId}`;
  return (
    <details class="withdraw">
      <summary>
        {likelihood.probability === null ? 'Give it a number' : 'Read it otherwise'}
        <span class="hidden">{`: “${phrase}” of ${author.name}`}</span>
      </summary>
      <form method="post" action={`/forecasts/${forecastId}/reading`}>
        <input type="hidden" name="idempotencyKey" value={formKey} />
        <label for={id('number')}>As a number</label>
        <input class="input" id={id('number')} name="likelihood" placeholder="40%" autocomplete="off" />
        <label for={id('scale')}>or on a scale</label>
        <select class="input" id={id('scale')} name="scale">
          <option value="">choose a scale</option>
          {scales.map(({ id: scale, title }) => (
            <option key={scale} value={scale}>
              {title}
            </option>
          ))}
        </select>
        <button class="button" type="submit">
          Read it so
        </button>
      </form>
    </details>
  );
}
