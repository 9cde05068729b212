import type { Speaker } from './attribution/speaker.js';
import type { Wording } from './candidate.js';

const OPENS = /[“"]/;
const MAX_QUOTES = 40;

/** Verbatim where the deadline stands inside quotation marks, or the outlet speaks for itself. */
export function readWording(
  text: string,
  deadline: [number, number] | null,
  speaker: Speaker | null,
  source: string | null,
): Wording {
  if (
    speaker === null ||
    speaker.name === source ||
    speaker.rule === 'block-source' ||
    speaker.rule === 'first-person'
  )
    return 'verbatim';
  return deadline !== null && isQuoted(text, deadline[0]) ? 'verbatim' : 'paraphrased';
}

/** Counts quotation marks up to a position; straight ones open and close in turn. */
function isQuoted(text: string, position: number): boolean {
  if (speaksThroughout(text)) return true;
  let isOpen = false;
  let quotes = 0;
  for (let i = 0; i < position && quotes < MAX_QUOTES; i++) {
    const mark = text[i] ?? '';
    if (!/[“”"]/.test(mark)) continue;
    quotes++;
    isOpen = mark === '"' ? !isOpen : mark === '“';
  }
  return isOpen;
}

const speaksThroughout = (text: string) => OPENS.test(text[0] ?? '') && /[”"]\s*$/.test(text);
