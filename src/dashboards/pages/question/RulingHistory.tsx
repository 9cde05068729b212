import { daysPastDeadline, formatDay, formatMoment, lastMoment, plural } from '../../charts/format.js';
import { CopyLink } from '../parts/CopyLink.js';
import { ExternalLink } from '../parts/ExternalLink.js';
import { outcomeWord } from '../parts/words.js';
import type { ResolutionView } from '../props/question.js';
import { ReviewList } from './RulingReviews.js';

function When({ resolution, deadlineAt }: { resolution: ResolutionView; deadlineAt: Date }) {
  const { happenedOn, knownAt, knownAtAssumed } = resolution;
  const late = happenedOn ? daysPastDeadline(deadlineAt, happenedOn) : 0;
  return (
    <p>
      {happenedOn && `Happened ${formatDay(happenedOn)}`}
      {late > 0 && <span class="warm">{`, ${plural(late, 'day')} late`}</span>}
      {happenedOn && '. '}
      {`Known ${formatDay(lastMoment(knownAt))}${knownAtAssumed ? ' (assumed)' : ''}.`}
    </p>
  );
}

interface Props {
  deadlineAt: Date;
  /** Of a numeric question. */
  unit: string | null;
}

function Version({ resolution, deadlineAt, unit }: Props & { resolution: ResolutionView }) {
  const { version, outcome, reason, note, evidence, resolvedAt, superseded, by, reviews } = resolution;
  return (
    <li class={superseded ? 'version version-superseded' : 'version'}>
      <p class="version-outcome">
        <span class={`outcome outcome-${outcome === 'yes' ? 'yes' : 'other'}`}>
          {outcomeWord(outcome, unit)}
        </span>
        {reason && <span class="muted">{` because: ${reason.replaceAll('-', ' ')}`}</span>}
      </p>
      <When resolution={resolution} deadlineAt={deadlineAt} />
      {evidence.map(({ url, quote, copy }) => (
        <p key={url} class="evidence">
          {quote && <q>{quote}</q>} <ExternalLink url={url} /> {copy && <CopyLink copy={copy} />}
        </p>
      ))}
      {evidence.length === 0 && <p class="muted">Ruled without evidence.</p>}
      {note && <p>{note}</p>}
      <ReviewList reviews={reviews} />
      <p class="hint">
        {`Version ${version}, recorded ${by ? `by ${by}, ` : ''}${formatMoment(resolvedAt)} UTC${superseded ? ', no longer in force' : ''}`}
      </p>
    </li>
  );
}

/** Every version of the ruling, newest first; those no longer in force stay readable. */
export function RulingHistory({ resolutions, ...props }: Props & { resolutions: readonly ResolutionView[] }) {
  if (resolutions.length === 0) return null;
  return (
    <ol class="versions">
      {resolutions.map((resolution) => (
        <Version key={resolution.version} resolution={resolution} {...props} />
      ))}
    </ol>
  );
}
