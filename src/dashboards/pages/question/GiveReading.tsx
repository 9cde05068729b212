import { Field } from '../parts/Field.js';
import { ForecastFold, type FoldProps } from './ForecastFold.js';

/** Says what a phrase is worth: posts a number or a scale to `/forecasts/:id/reading`. */
export function GiveReading({ forecast, page }: FoldProps) {
  const { forecastId, likelihood, author, moved } = forecast;
  const { phrase } = likelihood;
  if (phrase === null || moved) return null;
  const scales = page.scales.map(({ id, title }) => [id, title] as const);
  return (
    <ForecastFold
      forecast={forecast}
      page={page}
      deed="reading"
      summary={
        <>
          {likelihood.probability === null ? 'Give it a number' : 'Read it otherwise'}
          <span class="hidden">{`: “${phrase}” of ${author.name}`}</span>
        </>
      }
    >
      {(form) => (
        <>
          <Field form={form} scope={forecastId} name="likelihood" label="As a number" placeholder="40%" />
          <Field
            form={form}
            scope={forecastId}
            name="scale"
            label="or on a scale"
            type="select"
            options={[['', 'choose a scale'], ...scales]}
          />
          <button class="button" type="submit">
            Read it so
          </button>
        </>
      )}
    </ForecastFold>
  );
}
