import type { DeadlineConventions } from '../deadline/conventions.js';
import { splitSentences } from '../words/sentences.js';
import { hashText } from './anchor.js';
import { NOBODY, type Speaker } from './attribution/speaker.js';
import { readBlocks } from './blocks.js';
import type { Candidate, Capture, CaptureInput } from './candidate.js';
import { MAYBE_FROM, SHOWN_FROM } from './features.js';
import { carryQuote, speakerOfOpenQuote } from './attribution/open-quote.js';
import { readSentence } from './read-sentence.js';

/** UTF-8 bytes of one paste. */
export const MAX_CAPTURE_BYTES = 200_000;

/**
 * The sentences of a text that may be predictions, with a proposal for every field and the reasons.
 * Pure and linear in the length of the text.
 * @throws RangeError where the text has more than 200 kB
 */
export function extractCandidates(
  input: CaptureInput,
  conventions: Partial<DeadlineConventions> = {},
): Capture {
  if (Buffer.byteLength(input.text, 'utf8') > MAX_CAPTURE_BYTES)
    throw new RangeError(`a capture takes at most ${MAX_CAPTURE_BYTES / 1000} kB of text`);
  const found: Candidate[] = [];
  let mentioned = NOBODY;
  for (const block of readBlocks(input.text)) {
    if (block.source) mentioned = { ...mentioned, organisation: block.source.name };
    let carried: Speaker | null = null;
    const sentences = splitSentences(input.text, block);
    for (const [index, sentence] of sentences.entries()) {
      const quoted = carried ?? speakerOfOpenQuote(input.text, sentences, index, mentioned);
      const read = readSentence({ input, conventions, block, sentence, mentioned, quoted });
      found.push(...read.candidates);
      mentioned = read.mentioned;
      carried = carryQuote(input.text.slice(sentence.start, sentence.end), read.speaker, carried);
    }
  }
  const ranked = found.toSorted((a, b) => b.score - a.score || a.span[0] - b.span[0]);
  return {
    candidates: ranked.filter(({ score }) => score >= SHOWN_FROM),
    maybe: ranked.filter(({ score }) => score < SHOWN_FROM && score >= MAYBE_FROM),
    textHash: hashText(input.text),
  };
}
