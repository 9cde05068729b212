import { formatDay, formatMoment, lastMoment } from '../../charts/format.js';
import { spreadDomain } from '../../charts/SpreadStrip.js';
import type { QuestionForecast } from '../props/question.js';
import { Said } from './Said.js';

interface Props {
  question: {
    deadlineAt: Date;
    deadlinePhrase: string | null;
    criteria: string | null;
    condition: string | null;
  };
  forecasts: readonly QuestionForecast[];
}

function Deadline({ deadlineAt, deadlinePhrase }: Props['question']) {
  const last = lastMoment(deadlineAt);
  return (
    <dd>
      {deadlinePhrase && (
        <>
          “{deadlinePhrase}” <span class="arrow">read as</span>{' '}
        </>
      )}
      <strong>{formatDay(last)}</strong>
      <small class="below">{`Last moment ${formatMoment(last)} UTC; at ${formatMoment(deadlineAt)} it has passed.`}</small>
    </dd>
  );
}

/** What counts, until when, and how likely it was said to be. */
export function QuestionFacts({ question, forecasts }: Props) {
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
      <Deadline {...question} />
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
