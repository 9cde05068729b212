import { splitBlocks, splitSentences } from '../words/sentences.js';

const LONGEST_LINE = 300;
const MARKS = /(?:^|\s)(?:@\p{L}|#\p{L}|via \p{L})/u;

/** A pasted paragraph rather than a line: several sentences or very long, and without the marks of a line. */
export function looksLikePassage(text: string): boolean {
  if (MARKS.test(text.slice(0, LONGEST_LINE * 2))) return false;
  const blocks = splitBlocks(text);
  if (blocks.length > 1 || text.length > LONGEST_LINE) return true;
  return blocks.some((block) => splitSentences(text, block).length > 1);
}
