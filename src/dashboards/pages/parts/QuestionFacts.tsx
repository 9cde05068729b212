import { formatDay } from '../../charts/format.js';
import { spreadDomain } from '../../charts/SpreadStrip.js';
import type { Deadline } from '../props/common.js';
import type { QuestionForecast } from '../props/question.js';
import { type Correction, DeadlineFact } from './DeadlineFact.js';
import { Said } from './Said.js';

interface Props {
  question: Deadline & {
    questionId: string;
    criteria: string | null;
    condition: string | null;
  };
  /** What it takes to correct the deadline here. */
  correction?: Correction | null;
  forecasts: readonly QuestionForecast[];
}

/** What counts, until when, and how likely it was said to be. */
export function QuestionFacts({ question, forecasts, correction = null }: Props) {
  const latest = forecasts.filter(({ moved, withdrawnAt }) => !moved && withdrawnAt === null).at(-1);
  const quantiles = latest?.likelihood.quantiles;
  const domain = quantiles?.length ? spreadDomain([quantiles], null) : null;
  return (
    <dl class="facts">
      <dt>Criteria</dt>
      <dd>{question.criteria ?? <span class="muted">The claim as it stands.</span>}</dd>
      {question.condition && (
        <>
          <dt>Condition</dt>
          <dd>
            {question.condition}
            <small class="below">If it is not met, the question is annulled.</small>
          </dd>
        </>
      )}
      <dt>Deadline</dt>
      <DeadlineFact {...question} correction={correction} />
      {latest && (
        <>
          <dt>Likelihood</dt>
          <dd>
            <Said forecast={latest} outcome={null} domain={domain} />
            <small class="below">{`Last said by ${latest.author.name}, ${formatDay(latest.saidAt)}.`}</small>
          </dd>
        </>
      )}
    </dl>
  );
}
