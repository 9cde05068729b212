import { createHash } from 'node:crypto';

const CONTEXT = 48;

/** SHA-256 of the text in UTF-8, as hex: a quote's positions hold for this text and no other. */
export const hashText = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What stands before and after a quote, so that it can be found again in a changed text. */
export function contextOf(text: string, [start, end]: [number, number]): { prefix: string; suffix: string } {
  // half a character at the far end is left out
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
