import { useMay } from '../../../platform/http/visitor.js';
import type { DeadlineMeaning } from '../../../questions/deadline-meaning.js';
import { formatDay, formatMoment, lastMoment } from '../../charts/format.js';
import type { Deadline } from '../props/common.js';

/** What it takes to correct the deadline of a question. */
export interface Correction {
  version: number;
  formKey: string;
}

interface Props extends Deadline {
  questionId: string;
  /** null where that is done on the page of the question. */
  correction: Correction | null;
}

interface OthersProps extends Pick<Props, 'questionId' | 'correction'> {
  meaning: DeadlineMeaning;
}

/** Other readings of the words, one click away each: posts to `/questions/:id/deadline`. */
function OtherReadings({ questionId, meaning, correction }: OthersProps) {
  const { contested, alternatives } = meaning;
  const mayCorrect = useMay('contributor');
  if (alternatives.length === 0) return null;
  const lead = contested ? 'Contested: read it as ' : 'Or read it as ';
  if (!mayCorrect) return <small class="below">{lead + alternatives.map(formatDay).join(' or ')}</small>;
  if (!correction)
    return (
      <small class="below">
        {lead}
        <a class="link" href={`/questions/${questionId}#deadline`}>
          {alternatives.map(formatDay).join(' or ')}
        </a>
      </small>
    );
  return (
    <form
      class="other-readings"
      method="post"
      action={`/questions/${questionId}/deadline`}
      aria-label="Other readings"
    >
      <input type="hidden" name="idempotencyKey" value={correction.formKey} />
      <input type="hidden" name="version" value={correction.version} />
      {lead}
      {alternatives.map((day) => (
        <button key={day} class="link-button" type="submit" name="deadline" value={day}>
          {formatDay(day)}
        </button>
      ))}
    </form>
  );
}

/** The last moment that counts, the words it follows, and the convention that made a date of them. */
export function DeadlineFact({ questionId, deadlineAt, deadlinePhrase, deadlineMeaning, correction }: Props) {
  const last = lastMoment(deadlineAt);
  return (
    <dd id="deadline">
      {deadlinePhrase && (
        <>
          “{deadlinePhrase}” <span class="arrow">read as</span>{' '}
        </>
      )}
      <strong>{formatDay(last)}</strong>
      <small class="below">{`Last moment ${formatMoment(last)} UTC; at ${formatMoment(deadlineAt)} it has passed.`}</small>
      {deadlineMeaning && (
        <>
          <small class="below">{`Convention: ${deadlineMeaning.convention}.`}</small>
          <OtherReadings questionId={questionId} meaning={deadlineMeaning} correction={correction} />
        </>
      )}
    </dd>
  );
}
