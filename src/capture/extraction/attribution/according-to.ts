import { PhraseTable } from '../../words/phrase-table.js';
import type { Token } from '../../words/tokens.js';
import { isNameToken } from './names.js';
import { readNounPhrase } from './noun-phrase.js';
import type { Mentioned, Speaker } from './speaker.js';
import { readSubject, resolveObject } from './subject.js';

const ACCORDING = new PhraseTable<true>([
  [
    'according to|as per|in the view of|in the opinion of|in the words of|in the judgment of|in the judgement of|in the eyes of|in the estimation of|by the estimates of|by the reckoning of',
    true,
  ],
]);

/** "according to Goldman Sachs economists", "in Kuo's view". */
export function accordingTo(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  for (let i = 0; i < tokens.length; i++) {
    const according = ACCORDING.match(tokens, i);
    if (!according && !(tokens[i]?.lower === 'per' && isNameToken(tokens[i + 1]))) continue;
    const start = according?.next ?? i + 1;
    const speaker =
      resolveObject(tokens[start]?.lower ?? '', mentioned) ??
      readNounPhrase(tokens, publisherOf(tokens, start), text, mentioned) ??
      (WORK.test(tokens[start + 1]?.lower ?? '') ? readSubject(tokens, start + 1, text, mentioned) : null);
    if (speaker) return { ...speaker, rule: speaker.rule === 'subject-verb' ? 'according-to' : speaker.rule };
  }
  return null;
}

const WORK =
  /^(report|estimates?|study|analysis|survey|poll|forecasts?|note|paper|projections?|assessment|article|research|document|statement|calculations|figures|data|model|post|interview|memo|review|index|median|consensus|briefing|leaks?)$/;
const MAX_BEFORE_WORK = 6;

/** "a new report published by the institute": where the publisher is named; else where the phrase starts. */
function publisherOf(tokens: Token[], start: number): number {
  for (let at = start; at < start + MAX_BEFORE_WORK; at++) {
    if (/^[,.;:”"]$/.test(tokens[at]?.text ?? '.')) return start;
    if (!WORK.test(tokens[at]?.lower ?? '')) continue;
    for (let by = at + 1; by <= at + 5; by++) {
      if (/^(by|from|of|at)$/.test(tokens[by]?.lower ?? '')) return by + 1;
      if (!/^[a-z]{2,}$/.test(tokens[by]?.text ?? '')) return start;
    }
  }
  return start;
}
