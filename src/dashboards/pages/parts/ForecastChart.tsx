import { plural } from '../../charts/format.js';
import { outcomePosition } from '../../charts/SpreadStrip.js';
import { SpreadSteps } from '../../charts/SpreadSteps.js';
import { type AuthorSteps, seriesOf, stepLines } from '../../charts/step-lines.js';
import { StepLines } from '../../charts/StepLines.js';
import type { Outcome, QuestionKind } from '../props/common.js';
import type { QuestionForecast } from '../props/question.js';
import { ChartFiles } from './ChartFiles.js';
import { OptionPanels } from './OptionPanels.js';

interface Props {
  id: string;
  question: QuestionKind & { questionId: string; deadlineAt: Date };
  forecasts: readonly QuestionForecast[];
  endsAt: Date;
  outcome: Outcome | null;
  happenedOn: string | null;
  otherDeadlines: readonly Date[];
}

function summarise(authors: readonly AuthorSteps[]): string {
  const count = authors.reduce((sum, { steps }) => sum + steps.length, 0);
  const revisions = count - authors.length;
  const by = `${plural(count, 'forecast')} by ${plural(authors.length, 'author')}`;
  return revisions > 0 ? `${by}, ${plural(revisions, 'revision')} among them` : by;
}

function Chart(props: Props & { authors: readonly AuthorSteps[] }) {
  const { id, question, forecasts, outcome, authors } = props;
  const { type, options, unit, deadlineAt } = question;
  if (options) return <OptionPanels {...props} options={options} />;
  if (type === 'binary') return <StepLines {...props} deadlineAt={deadlineAt} forecasts={forecasts} />;
  const spreads = authors
    .map(({ author, steps }) => ({ author, steps: steps.filter(({ quantiles }) => quantiles !== null) }))
    .filter(({ steps }) => steps.length > 0);
  return (
    <SpreadSteps
      id={id}
      authors={spreads}
      unit={unit}
      deadlineAt={deadlineAt}
      outcome={outcomePosition(outcome)}
    />
  );
}

/** A sentence and a question's forecasts over time, with a key where several authors spoke. */
export function ForecastChart(props: Props) {
  const { deadlineAt } = props.question;
  const authors = stepLines(props.forecasts, props.endsAt < deadlineAt ? props.endsAt : deadlineAt);
  if (authors.length === 0) return null;
  return (
    <figure class="forecast-chart">
      <figcaption class="section-head">
        <h2>Forecasts over time</h2>
        <p class="hint">{summarise(authors)}</p>
        <ChartFiles path={`/questions/${props.question.questionId}/forecasts`} of="the forecasts" />
      </figcaption>
      <Chart {...props} authors={authors} />
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
