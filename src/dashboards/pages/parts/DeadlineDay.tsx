import type { ComponentChildren } from 'preact';
import type { DeadlineMeaning } from '../../../questions/deadline-meaning.js';
import { formatDay, formatMoment, lastMoment } from '../../charts/format.js';
import type { Deadline } from '../props/common.js';

interface Props extends Deadline {
  /** What stands there, if not the last day. */
  children?: ComponentChildren;
}

/** A deadline where there is little room: its last day; the last moment, the words and their convention on pointing at it. */
export function DeadlineDay({ deadlineAt, deadlinePhrase, deadlineMeaning, children }: Props) {
  const last = lastMoment(deadlineAt);
  return (
    <time
      class="deadline-day"
      dateTime={last.toISOString()}
      title={[
        `Last moment ${formatMoment(last)} UTC.`,
        ...(deadlinePhrase ? [`“${deadlinePhrase}”${readBy(deadlineMeaning)}`] : []),
      ].join(' ')}
    >
      {children ?? formatDay(last)}
    </time>
  );
}

function readBy(meaning: DeadlineMeaning | null | undefined): string {
  if (!meaning) return '.';
  const { convention, contested, alternatives } = meaning;
  const others = alternatives.map(formatDay).join(' or ');
  return `: ${convention}.${others && ` ${contested ? 'Contested: could be' : 'Could also be'} ${others}.`}`;
}
