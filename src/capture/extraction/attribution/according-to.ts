import type { Token } from '../../words/tokens.js';
import { isNameToken } from './names.js';
import { readNounPhrase } from './noun-phrase.js';
import type { Mentioned, Speaker } from './speaker.js';
import { resolveObject } from './subject.js';

/** "according to Goldman Sachs economists", "in Kuo's view". */
export function accordingTo(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  for (let i = 0; i < tokens.length; i++) {
    const isAccording = tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to';
    if (!isAccording && !(tokens[i]?.lower === 'per' && isNameToken(tokens[i + 1]))) continue;
    const start = isAccording ? i + 2 : i + 1;
    const speaker =
      resolveObject(tokens[start]?.lower ?? '', mentioned) ?? readNounPhrase(tokens, start, text, mentioned);
    if (speaker) return { ...speaker, rule: speaker.rule === 'subject-verb' ? 'according-to' : speaker.rule };
  }
  return null;
}
