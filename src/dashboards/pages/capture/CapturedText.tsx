import type { ComponentChildren } from 'preact';
import { plural } from '../../charts/format.js';
import { ExternalLink } from '../parts/ExternalLink.js';
import { type CandidateView, type CaptureView, numberOf } from '../props/capture.js';

/** Characters from..to in bold: the date and the likelihood. */
function withEmphasis(text: string, from: number, to: number, spans: readonly number[][]): ComponentChildren {
  const pieces: ComponentChildren[] = [];
  let at = from;
  for (const [start = 0, end = 0] of spans.toSorted((a, b) => a[0]! - b[0]!)) {
    if (start < at || end > to) continue;
    pieces.push(text.slice(at, start), <em>{text.slice(start, end)}</em>);
    at = end;
  }
  return [...pieces, text.slice(at, to)];
}

/** A sentence with its candidates: several dates in it are several candidates. */
function Sentence({ text, candidates }: { text: string; candidates: readonly CandidateView[] }) {
  const [from = 0, to = 0] = candidates[0]!.span;
  const spans = candidates.flatMap(({ deadline, likelihoodSpan }) =>
    [deadline?.span, likelihoodSpan].filter((span) => span !== null && span !== undefined),
  );
  const isUndated = candidates.every(({ deadline }) => deadline?.on == null);
  return (
    <mark
      id={`t${candidates[0]!.index}`}
      class={isUndated ? 'undated' : undefined}
      data-candidates={candidates.map(({ index }) => index).join(' ')}
    >
      {candidates.map((candidate, nth) => (
        <a
          id={nth === 0 ? undefined : `t${candidate.index}`}
          key={candidate.index}
          class="cap-number"
          href={`#c${candidate.index}`}
          aria-label={`Candidate ${numberOf(candidate)}`}
        >
          {numberOf(candidate)}
        </a>
      ))}
      {withEmphasis(text, from, to, spans)}
    </mark>
  );
}

/** Groups candidates by their sentence, in the order of the text. */
function bySentence(candidates: readonly CandidateView[]): CandidateView[][] {
  const groups = new Map<number, CandidateView[]>();
  for (const candidate of candidates)
    groups.set(candidate.span[0]!, [...(groups.get(candidate.span[0]!) ?? []), candidate]);
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

interface ParagraphProps {
  text: string;
  start: number;
  end: number;
  sentences: readonly CandidateView[][];
}

function Paragraph({ text, start, end, sentences }: ParagraphProps) {
  const pieces: ComponentChildren[] = [];
  let at = start;
  for (const group of sentences) {
    const [from = 0, to = 0] = group[0]!.span;
    pieces.push(text.slice(at, from), <Sentence key={from} text={text} candidates={group} />);
    at = to;
  }
  return (
    <p>
      {pieces}
      {text.slice(at, end)}
    </p>
  );
}

/** The lines of a text, as they stand in it. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const paragraph = { start, end: start + line.length };
    start += line.length + 1;
    return paragraph;
  });
}

/** The captured text, with its candidates marked; each number leads to its candidate and back. */
export function CapturedText({ capture }: { capture: CaptureView }) {
  const { text, pageTitle, source, url, textHash } = capture;
  const sentences = bySentence([...capture.candidates, ...capture.maybe]);
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return (
    <section class="cap-text" aria-labelledby="captured">
      <h2 id="captured">{pageTitle ?? 'The text'}</h2>
      <p class="cap-source">
        <span>
          {source ?? 'Source not given'}
          {url && (
            <>
              , read at <ExternalLink url={url} />
            </>
          )}
        </span>
        <a class="link" href="/capture">
          Paste another
        </a>
      </p>
      <div class="cap-body">
        {paragraphsOf(text)
          .filter(({ start, end }) => text.slice(start, end).trim() !== '')
          .map(({ start, end }) => (
            <Paragraph
              key={start}
              text={text}
              start={start}
              end={end}
              sentences={sentences.filter(([first]) => first!.span[0]! >= start && first!.span[1]! <= end)}
            />
          ))}
      </div>
      <p class="cap-key">
        <span class="cap-key-dated">candidate</span>
        <span class="cap-key-focus">in focus</span>
        <span class="cap-key-undated">no date</span>
      </p>
      <p class="cap-key">{`Kept as pasted, ${plural(words, 'word')}, sha256 ${textHash.slice(0, 4)}…${textHash.slice(-4)}. Quotes are exact slices.`}</p>
    </section>
  );
}
