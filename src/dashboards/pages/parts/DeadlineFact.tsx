import { formatDay, formatMoment, lastMoment } from '../../charts/format.js';
import type { DeadlineMeaning } from '../../../questions/deadline-meaning.js';

export interface DeadlineProps {
  deadlineAt: Date;
  deadlinePhrase: string | null;
  meaning: DeadlineMeaning | null;
  /** What it takes to correct it; null where that is done elsewhere. */
  correction: { questionId: string; version: number; formKey: string } | null;
}

/** Other readings of the words, one click away each: posts to `/questions/:id/deadline`. */
function OtherReadings({ meaning, correction }: Pick<DeadlineProps, 'meaning' | 'correction'>) {
  if (!meaning || !correction || meaning.alternatives.length === 0) return null;
  const { questionId, version, formKey } = correction;
  return (
    <form
      class="other-readings"
      method="post"
      action={`/questions/${questionId}/deadline`}
      aria-label="Other readings"
    >
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <input type="hidden" name="version" value={version} />
      {meaning.contested ? 'Contested: read it as ' : 'Or read it as '}
      {meaning.alternatives.map((day) => (
        <button key={day} class="link-button" type="submit" name="deadline" value={day}>
          {formatDay(day)}
        </button>
      ))}
    </form>
  );
}

/** The last moment that counts, the words it follows, and the convention that made a date of them. */
export function DeadlineFact({ deadlineAt, deadlinePhrase, meaning, correction }: DeadlineProps) {
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
      {meaning && <small class="below">{`Convention: ${meaning.convention}.`}</small>}
      <OtherReadings meaning={meaning} correction={correction} />
    </dd>
  );
}
