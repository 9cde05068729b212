import { plural } from '../../charts/format.js';
import { seriesOf, stepLines } from '../../charts/step-lines.js';
import { StepLines } from '../../charts/StepLines.js';
import type { QuestionForecast } from '../props/question.js';

interface Props {
  id: string;
  forecasts: readonly QuestionForecast[];
  deadlineAt: Date;
  endsAt: Date;
  happenedOn: string | null;
  otherDeadlines: readonly Date[];
}

function summarise(authors: number, forecasts: number): string {
  const revisions = forecasts - authors;
  const by = `${plural(forecasts, 'forecast')} by ${plural(authors, 'author')}`;
  return revisions > 0 ? `${by}, ${plural(revisions, 'revision')} among them` : by;
}

/** A sentence and the step lines of a question's forecasts, with a key where several authors spoke. */
export function ForecastChart(props: Props) {
  const authors = stepLines(props.forecasts, props.deadlineAt);
  if (authors.length === 0) return null;
  const count = authors.reduce((sum, { steps }) => sum + steps.length, 0);
  return (
    <figure class="forecast-chart">
      <figcaption class="section-head">
        <h2>Forecasts over time</h2>
        <p class="hint">{summarise(authors.length, count)}</p>
      </figcaption>
      <StepLines {...props} />
      <ul class="key">
        {authors.map(({ author }, i) => (
          <li key={author.slug}>
            <i class={`key-dot series-${seriesOf(i)}`} aria-hidden="true" />
            {author.name}
          </li>
        ))}
      </ul>
    </figure>
  );
}
