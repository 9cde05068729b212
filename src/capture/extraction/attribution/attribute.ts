import type { Token } from '../../words/tokens.js';
import { accordingTo } from './according-to.js';
import { leading } from './leading.js';
import type { Mentioned, Speaker } from './speaker.js';
import { trailing } from './trailing.js';

/** Who says what a sentence says, by the words of the sentence and those mentioned before it. */
export function attribute(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  return (
    accordingTo(tokens, text, mentioned) ??
    named(trailing(tokens, text, mentioned), () => leading(tokens, text, mentioned)) ??
    (isQuotation(tokens) && mentioned.speaker ? { ...mentioned.speaker, rule: 'quotation-continued' } : null)
  );
}

/** A name that leads is better than a role that trails ("Goldman now expects …, the firm said"). */
function named(trailed: Speaker | null, readLeading: () => Speaker | null): Speaker | null {
  if (trailed?.rule === 'trailing-verb') return trailed;
  const led = readLeading();
  return led?.rule === 'subject-verb' ? led : (trailed ?? led);
}

const isQuotation = (tokens: Token[]) =>
  /^[“"]$/.test(tokens[0]?.text ?? '') && tokens.slice(-3).some((token) => /^[”"]$/.test(token.text));
