import { formatDay } from '../../charts/format.js';
import type { CopyNote } from '../props/question.js';

const FOUND = { true: ', has the quote', false: ', the quote was not found in it' } as const;

/** Whether the text of a cited page was kept, and whether the quote stands in it. Nothing while it is on its way. */
export function CopyLink({ copy: { copyId, takenAt, failure, hasQuote } }: { copy: CopyNote }) {
  if (takenAt === null) return failure ? <span class="muted">{`no copy: ${failure}`}</span> : null;
  return (
    <span>
      <a class="link" href={`/copies/${copyId}`}>{`copy of ${formatDay(takenAt)}`}</a>
      {hasQuote !== null && <span class={hasQuote ? 'muted' : 'warm'}>{FOUND[`${hasQuote}`]}</span>}
    </span>
  );
}
