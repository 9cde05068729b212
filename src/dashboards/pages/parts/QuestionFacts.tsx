import {
  formatDay,
  formatMoment,
  formatPercent,
  formatPercentRange,
  lastMoment,
} from '../../charts/format.js';
import type { Likelihood } from '../props/common.js';
import type { PhraseReading, QuestionForecast } from '../props/question.js';
import { likelihoodWord } from './words.js';

interface Props {
  question: {
    deadlineAt: Date;
    deadlinePhrase: string | null;
    criteria: string | null;
    condition: string | null;
  };
  forecasts: readonly QuestionForecast[];
}

const scaleWord = {
  named: 'a scale that was named',
  source: 'the scale of its source',
  assumed: 'an assumed scale',
} as const;

/** “could” → tracked, not scored; “likely” → read as 68%, 55–80% on icd-203, an assumed scale; of figures nothing. */
export function readAs(
  { phrase, probability, scored }: Likelihood,
  reading: PhraseReading | null = null,
): string | null {
  if (!scored) return 'tracked, not scored';
  if (phrase === null || probability === null) return null;
  const read = `read as ${formatPercent(probability)}`;
  if (reading === null) return read;
  const { low, high, scale, scaleFrom } = reading;
  return `${read}, ${formatPercentRange(low, high)} on ${scale}, ${scaleWord[scaleFrom]}`;
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
  const read = latest && readAs(latest.likelihood, latest.reading);
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
            {likelihoodWord(latest.likelihood)}
            {read && (
              <>
                {' '}
                <span class="arrow">→</span> {read}
              </>
            )}
            <small class="below">{`Last said by ${latest.author.name}, ${formatDay(latest.saidAt)}.`}</small>
          </dd>
        </>
      )}
    </dl>
  );
}
