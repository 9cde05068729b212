import { formatDay, lastMoment, plural } from '../charts/format.js';
import { optionLines } from '../charts/option-panels.js';
import { OptionSteps } from '../charts/OptionPanel.js';
import { outcomePosition } from '../charts/SpreadStrip.js';
import { Spreads } from '../charts/SpreadSteps.js';
import { type AuthorSteps, seriesOf, stepLines } from '../charts/step-lines.js';
import { Steps } from '../charts/StepLines.js';
import type { QuestionForecast, QuestionProps } from '../pages/props/question.js';
import { type ChartedQuestion, chartedQuestion } from '../pages/question/charted-question.js';
import type { Figure, FigureCell, FigurePanel } from './figure.js';

function panelsOf(charted: ChartedQuestion, authors: readonly AuthorSteps[]): FigurePanel[] {
  const { question, forecasts, outcome } = charted;
  const { type, options, unit, deadlineAt } = question;
  if (options)
    return optionLines({ ...charted, options }).map((panel, i) => ({
      title: `${panel.option}${panel.cameTrue ? ' (came true)' : ''}`,
      chart: <OptionSteps id={`option-${i}`} {...panel} />,
    }));
  if (type === 'binary')
    return [
      {
        title: null,
        chart: <Steps {...charted} id="steps" deadlineAt={deadlineAt} forecasts={forecasts} size="wide" />,
      },
    ];
  const spreads = authors
    .map(({ author, steps }) => ({ author, steps: steps.filter(({ quantiles }) => quantiles !== null) }))
    .filter(({ steps }) => steps.length > 0);
  const at = outcomePosition(outcome);
  const chart = (
    <Spreads id="steps" authors={spreads} unit={unit} deadlineAt={deadlineAt} outcome={at} size="wide" />
  );
  return spreads.length === 0 ? [] : [{ title: null, chart }];
}

function rowOf(forecast: QuestionForecast): Record<string, FigureCell> {
  const { author, source, attribution, wording, likelihood, saidAt, withdrawnAt, late, retrospective } =
    forecast;
  return {
    author: author.name,
    source: source?.name ?? null,
    attribution,
    wording,
    said_at: saidAt.toISOString(),
    withdrawn_at: withdrawnAt?.toISOString() ?? null,
    probability: likelihood.probability,
    distribution:
      likelihood.distribution?.map(({ option, probability }) => `${option}: ${probability}`).join(' | ') ??
      null,
    quantiles: likelihood.quantiles?.map(({ level, value }) => `${level}:${value}`).join('|') ?? null,
    phrase: likelihood.phrase,
    scored: likelihood.scored,
    late,
    retrospective,
  };
}

/** Every author's forecasts of one question over time. */
export function questionFigure(
  props: Pick<QuestionProps, 'question' | 'forecasts' | 'resolutions' | 'siblings'> & { asOf: Date },
): Figure {
  const charted = chartedQuestion(props);
  const { question, forecasts, endsAt } = charted;
  const { deadlineAt } = question;
  const authors = stepLines(forecasts, endsAt < deadlineAt ? endsAt : deadlineAt);
  const count = plural(forecasts.length, 'forecast');
  return {
    title: question.text,
    path: `/questions/${question.questionId}`,
    caption: `${count} by ${plural(authors.length, 'author')}; deadline ${formatDay(lastMoment(deadlineAt))}.`,
    panels: authors.length === 0 ? [] : panelsOf(charted, authors),
    key: authors.map(({ author }, i) => ({ mark: 'dot', label: author.name, series: seriesOf(i) })),
    rows: forecasts.map(rowOf),
  };
}
