import { formatDay } from '../../charts/format.js';
import type { StatementView } from '../props/question.js';
import { CopyLink } from './CopyLink.js';
import { ExternalLink } from './ExternalLink.js';
import { NameLink } from './NameLink.js';
import { wordingWord } from './words.js';

export const unscorableWord = {
  undated: 'unscorable: no date',
  vague: 'unscorable: vague',
  assessment: 'unscorable: an assessment',
  'not-a-prediction': 'not a prediction',
} as const;

/** A statement: its words, whose wording, who and when, and the link to it. */
export function Quote({ statement }: { statement: StatementView }) {
  const { author, source, publication, wording, quote, url, pageTitle, saidAt, unscorable, copy } = statement;
  return (
    <figure class="quote">
      {quote && (
        <blockquote>
          <p>“{quote}”</p>
        </blockquote>
      )}
      <figcaption class="provenance">
        <span class={wording === 'paraphrased' ? 'chip chip-dashed' : 'chip'}>
          {wordingWord(wording, source)}
        </span>
        <span>
          <strong>
            <NameLink kind="authors" name={author} />
          </strong>
          {`, said ${formatDay(saidAt)}`}
        </span>
        {source && source.slug !== author.slug && (
          <span>
            in <NameLink kind="sources" name={source} />
          </span>
        )}
        {url && <ExternalLink url={url}>{pageTitle ?? undefined}</ExternalLink>}
        {copy && <CopyLink copy={copy} />}
        {publication && <span>read at {publication}</span>}
        {unscorable && <span class="chip chip-dashed">{unscorableWord[unscorable]}</span>}
      </figcaption>
    </figure>
  );
}
