import type { Outcome } from '../props/common.js';
import type { QuestionDetail, QuestionForecast, QuestionProps } from '../props/question.js';

/** What the chart of a question draws. */
export interface ChartedQuestion {
  question: QuestionDetail;
  forecasts: readonly QuestionForecast[];
  outcome: Outcome | null;
  /** When the outcome was known, or now while it is not. */
  endsAt: Date;
  happenedOn: string | null;
  /** Deadlines of the event's other questions. */
  otherDeadlines: readonly Date[];
}

type Props = Pick<QuestionProps, 'question' | 'forecasts' | 'resolutions' | 'siblings'> & { asOf: Date };

/** Forecasts are drawn until their outcome was known; of rulings the one that stands counts. */
export function chartedQuestion({
  asOf,
  question,
  forecasts,
  resolutions,
  siblings,
}: Props): ChartedQuestion {
  const ruling = resolutions.find(({ superseded }) => !superseded) ?? null;
  return {
    question,
    forecasts,
    outcome: ruling?.outcome ?? null,
    endsAt: ruling && ruling.knownAt < asOf ? ruling.knownAt : asOf,
    happenedOn: ruling?.happenedOn ?? null,
    otherDeadlines: siblings.map(({ deadlineAt }) => deadlineAt),
  };
}
