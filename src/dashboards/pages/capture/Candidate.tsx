import { type CandidateView, CONFIRMED, inputOf, numberOf } from '../props/capture.js';
import { CandidateFields, type FieldsProps } from './CandidateFields.js';
import { LikelihoodWords } from './LikelihoodWords.js';
import { dayWords, reasonWords, speakerWords } from './words.js';

const REASONS = [
  ['vague', 'vague'],
  ['undated', 'no date'],
  ['assessment', 'an assessment'],
  ['not-a-prediction', 'not a prediction'],
] as const;

const DECIDED = {
  accepted: 'Logged',
  edited: 'Logged as corrected',
  unscorable: 'Kept as unscorable',
  rejected: 'Dismissed',
};

function Decided({ candidate }: { candidate: CandidateView }) {
  const { decision, questionId } = candidate.decision!;
  return (
    <article class="cap-card cap-decided" id={`c${candidate.index}`}>
      <a
        class="cap-number"
        href={`#t${candidate.index}`}
        aria-label={`Sentence ${numberOf(candidate)} in the text`}
      >
        {numberOf(candidate)}
      </a>
      <h3>
        {questionId === null ? (
          candidate.claim
        ) : (
          <a class="link" href={`/questions/${questionId}`}>
            {candidate.claim}
          </a>
        )}
      </h3>
      <p class="chip">{DECIDED[decision]}</p>
    </article>
  );
}

function Brief({ candidate }: { candidate: CandidateView }) {
  const { speaker, deadline } = candidate;
  return (
    <dl class="cap-brief">
      <div>
        <dt>Speaker</dt>
        <dd>
          {speaker ?? 'Nobody named'} <span class="muted">{speakerWords(candidate)}</span>
        </dd>
      </div>
      <div>
        <dt>Deadline</dt>
        <dd>
          {deadline === null ? 'none' : `“${deadline.phrase}”`}
          {deadline?.on && (
            <>
              {' '}
              <span class="arrow">→</span> <strong>{dayWords(deadline.on)}</strong>
            </>
          )}
          {deadline && !deadline.on && <span class="muted"> is no date</span>}
        </dd>
      </div>
      <div>
        <dt>Likelihood</dt>
        <dd>
          <LikelihoodWords candidate={candidate} />
        </dd>
      </div>
      <div class="cap-why">
        <dt>Why</dt>
        <dd class="muted">{reasonWords(candidate)}</dd>
      </div>
    </dl>
  );
}

/** One click: it cannot be scored, for this reason; or it is no prediction at all. */
function Unscorable({ index }: CandidateView) {
  return (
    <div class="cap-unscorable" role="group" aria-label="Keep as unscorable">
      <span class="muted">Unscorable:</span>
      {REASONS.map(([reason, words]) => (
        <button
          key={reason}
          class="link-button"
          type="submit"
          name="do"
          value={`unscorable:${index}:${reason}`}
          formnovalidate
        >
          {words}
        </button>
      ))}
      <button class="link-button" type="submit" name="do" value={`rejected:${index}`} formnovalidate>
        Dismiss
      </button>
    </div>
  );
}

interface Props extends FieldsProps {
  /** Open for checking. */
  isOpen: boolean;
  /** The one that Enter logs. */
  isNext: boolean;
}

/** A candidate: what it says in brief, its fields to check, and what is to become of it. */
export function Candidate(props: Props) {
  const { candidate, form, isOpen, isNext } = props;
  const { index, deadline, claim } = candidate;
  if (candidate.decision) return <Decided candidate={candidate} />;
  const number = numberOf(candidate);
  const save = inputOf(index, 'save');
  const confirmed = CONFIRMED.filter((what) => form.values[inputOf(index, `ok-${what}`)] === 'on').length;
  const hasError = form.errors.some(({ field }) => field?.startsWith(`c${index}-`));
  const missing = form.errors.filter(({ field }) => field === save);
  return (
    <article class="cap-card" id={`c${index}`} aria-labelledby={`h${index}`} data-candidate={index}>
      <header>
        <input
          type="checkbox"
          name={save}
          value="on"
          checked={form.values[save] === 'on'}
          aria-label={`Save candidate ${number}`}
        />
        <a class="cap-number" href={`#t${index}`} aria-label={`Sentence ${number} in the text`}>
          {number}
        </a>
        <h3 id={`h${index}`}>{deadline?.on ? `${claim} by ${dayWords(deadline.on)}` : claim}</h3>
        <p class="cap-count">
          <strong>{confirmed}</strong>
          {` of ${CONFIRMED.length} confirmed`}
        </p>
      </header>
      {missing.map(({ message }) => (
        <p key={message} class="field-error">
          {message}
        </p>
      ))}
      <details class="more cap-details" open={isOpen || hasError}>
        <summary aria-label={`Check and correct candidate ${number}`}>Check and correct</summary>
        <CandidateFields {...props} />
      </details>
      <Brief candidate={candidate} />
      <div class="cap-deeds">
        <button class="button" type="submit" name="do" value={`all:${index}`} autofocus={isNext || undefined}>
          Confirm all and log {isNext && <kbd aria-hidden="true">↵</kbd>}
        </button>
        <Unscorable {...candidate} />
      </div>
    </article>
  );
}
