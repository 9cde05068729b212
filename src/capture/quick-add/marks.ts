import { isDash, type Token } from '../words/tokens.js';
import type { Chip } from './quick-add.js';

const TAG = /(?<![\p{L}\d&/#])#([\p{L}\d][\p{L}\d_-]{0,49})/gu;
const QUOTED_AUTHOR = /(?<!\S)@["“]([^"“”@#]{1,80})["”]/g;
const QUOTED_SOURCE = /(?<!\S)via ["“]([^"“”@#]{1,80})["”]/gi;

const chipsOf = (line: string, pattern: RegExp, kind: Chip['kind']): Chip[] =>
  [...line.matchAll(pattern)].map((match) => ({
    kind,
    span: [match.index, match.index + match[0].length] as [number, number],
    text: (match[1] ?? '').trim(),
  }));

export const readTags = (line: string): Chip[] => chipsOf(line, TAG, 'tag');

/** "@putin", "@Vladimir Putin", "@\"Institute for the Study of War\"": the first one counts. */
export function readAuthor(line: string, tokens: Token[]): Chip | null {
  const quoted = chipsOf(line, QUOTED_AUTHOR, 'author')[0];
  if (quoted) return quoted;
  const at = tokens.findIndex(
    (token, i) => token.text === '@' && isStartOfWord(tokens, i) && tokens[i + 1]?.start === token.end,
  );
  if (at < 0) return null;
  const end = endOfName(tokens, at + 1);
  return chip('author', line, tokens, { from: at, name: at + 1, end });
}

/** "via ISW", "via The Wall Street Journal": the last "via" counts, for a claim may hold one too. */
export function readSource(line: string, tokens: Token[]): Chip | null {
  const quoted = chipsOf(line, QUOTED_SOURCE, 'source').at(-1);
  if (quoted) return quoted;
  const at = tokens.findLastIndex(({ lower }) => lower === 'via');
  const first = tokens[at + 1];
  if (at < 0 || !first || !/^[\p{L}\d]/u.test(first.text)) return null;
  return chip('source', line, tokens, { from: at, name: at + 1, end: endOfName(tokens, at + 1) });
}

const isStartOfWord = (tokens: Token[], i: number) => i === 0 || tokens[i - 1]?.end !== tokens[i]?.start;

const PARTICLE = /^(of|the|for|and|de|del|da|van|von|bin|al|el|la|le|&|on)$/;
const MAX_NAME_TOKENS = 14;

/** After a capital, capitals go on; a name in small letters is one word ("@putin", "via isw", "via the-meridian"). */
function endOfName(tokens: Token[], first: number): number {
  const isArticle = /^the$/i.test(tokens[first]?.text ?? '');
  const isCapital = /^\p{Lu}/u.test(tokens[isArticle ? first + 1 : first]?.text ?? '');
  let end = isArticle ? first + 2 : first + 1;
  for (let at = end; at < Math.min(tokens.length, first + MAX_NAME_TOKENS); at++) {
    const token = tokens[at];
    const isGlued = tokens[at - 1]?.end === token?.start;
    if (
      isGlued &&
      (isDash(token) || /^[._'’]$/.test(token?.text ?? '')) &&
      tokens[at + 1]?.start === token?.end
    )
      continue;
    if (isGlued && /^[\p{L}\d]/u.test(token?.text ?? '')) end = at + 1;
    else if (isCapital && /^\p{Lu}/u.test(token?.text ?? '') && !/^(If|By|I)$/.test(token?.text ?? ''))
      end = at + 1;
    else if (!(isCapital && PARTICLE.test(token?.lower ?? '') && continuesName(tokens, at + 1))) break;
  }
  return Math.min(end, tokens.length);
}

const continuesName = (tokens: Token[], i: number) =>
  /^\p{Lu}/u.test(tokens[i]?.text ?? '') ||
  (tokens[i]?.lower === 'the' && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''));

interface Stretch {
  from: number;
  name: number;
  end: number;
}

function chip(kind: Chip['kind'], line: string, tokens: Token[], { from, name, end }: Stretch): Chip {
  const last = tokens[end - 1]?.end ?? 0;
  return { kind, span: [tokens[from]?.start ?? 0, last], text: line.slice(tokens[name]?.start, last) };
}
