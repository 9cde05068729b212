import type { Token } from '../../words/tokens.js';
import { cleanName, isNameToken, isOrganisation, nameEnd } from './names.js';
import type { Speaker } from './speaker.js';

const MAX_NAME = 6;

/** "Bitcoin to hit $200,000 by end-2025: Standard Chartered": a headline that names who says it last. */
export function headlined(tokens: Token[], text: string): Speaker | null {
  const colon = tokens.findLastIndex(({ text: mark }) => mark === ':' || mark === '–' || mark === '—');
  const first = colon + 1;
  if (colon < 4 || tokens.length - first > MAX_NAME || !isNameToken(tokens[first])) return null;
  if (nameEnd(tokens, first) !== tokens.length) return null;
  const name = cleanName(tokens, first, tokens.length, text);
  return { name, rule: 'headline', kind: isOrganisation(name) ? 'organisation' : 'person' };
}
