import type { Stretch } from '../../words/sentences.js';
import { tokenize } from '../../words/tokens.js';
import { attribute } from './attribute.js';
import type { Mentioned, Speaker } from './speaker.js';

const LOOK_AHEAD = 3;

/** A quotation of several sentences names its speaker where it closes: "“It will fall. It must,” she said." */
export function speakerOfOpenQuote(
  text: string,
  sentences: Stretch[],
  index: number,
  mentioned: Mentioned,
): Speaker | null {
  const sentence = sentences[index];
  if (!sentence || !opensQuote(text.slice(sentence.start, sentence.end))) return null;
  for (const { start, end } of sentences.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    const next = text.slice(start, end);
    if (!/[”"]/.test(next)) continue;
    return attribute(tokenize(next), next, mentioned);
  }
  return null;
}

function opensQuote(sentence: string): boolean {
  if (sentence.startsWith('“')) return !sentence.includes('”');
  return sentence.startsWith('"') && !sentence.includes('"', 1);
}

/** "Singh said, “It will double. And it will lead.”": the second sentence is his too. */
export function carryQuote(
  sentence: string,
  speaker: Speaker | null,
  carried: Speaker | null,
): Speaker | null {
  const [opened, closed] = [sentence.lastIndexOf('“'), sentence.lastIndexOf('”')];
  if (opened > closed) return speaker && { ...speaker, rule: 'quotation-continued' };
  return closed < 0 ? carried : null;
}
