import { TakeAway } from '../parts/TakeAway.js';
import type { QuestionDetail } from '../props/question.js';

/** How to show a question on another site. */
export function QuestionTakeAway({ question: { questionId, text } }: { question: QuestionDetail }) {
  return (
    <TakeAway
      name={text}
      page={`/questions/${questionId}`}
      badge={`/badge/questions/${questionId}.svg`}
      embed={`/embed/questions/${questionId}/forecasts`}
      badgeTitle={text}
      embedTitle={`Forecasts: ${text}`}
      embedLabel="Chart"
      heightPx={450}
      hint="the badge says how it stands, and whose forecast came last; the frame runs no script and sets no cookie"
    />
  );
}
