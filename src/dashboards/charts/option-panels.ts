import type { Outcome } from '../pages/props/common.js';
import type { QuestionForecast } from '../pages/props/question.js';
import { followedOptions, forecastsOfOption } from './followed-options.js';
import type { PanelTime } from './OptionPanel.js';
import { type AuthorSteps, stepLines } from './step-lines.js';

export interface OptionsOverTime {
  question: { deadlineAt: Date };
  options: readonly string[];
  forecasts: readonly QuestionForecast[];
  endsAt: Date;
  outcome: Outcome | null;
}

export interface OptionLines {
  option: string;
  cameTrue: boolean;
  authors: AuthorSteps[];
  time: PanelTime;
}

/** The options worth a panel, each with its authors' steps, on one shared time. */
export function optionLines(props: OptionsOverTime): OptionLines[] {
  const { question, options, forecasts, endsAt, outcome } = props;
  const { deadlineAt } = question;
  const from = Math.min(...forecasts.map(({ saidAt }) => saidAt.getTime()));
  const time = { from, to: deadlineAt.getTime(), deadline: deadlineAt.getTime() };
  const end = endsAt < deadlineAt ? endsAt : deadlineAt;
  return followedOptions(options, forecasts, outcome).map((option) => ({
    option,
    cameTrue: option === outcome,
    authors: stepLines(forecastsOfOption(forecasts, option), end),
    time,
  }));
}
