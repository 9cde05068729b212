import type { Token } from '../../words/tokens.js';
import { cleanName, isNameToken, isOrganisation, nameEnd } from './names.js';
import { isReporting } from './reporting-verbs.js';
import { roleOf } from './roles.js';
import type { Mentioned, Speaker } from './speaker.js';
import { readSubject } from './subject.js';

const MAX_PHRASE = 9;

/** A name, or a noun phrase that ends in a role ("Kyiv’s deputy defence minister"), from token `i` on. */
export function readNounPhrase(
  tokens: Token[],
  i: number,
  text: string,
  mentioned: Mentioned,
): Speaker | null {
  for (let at = i; at < Math.min(tokens.length, i + MAX_PHRASE); at++) {
    const word = tokens[at]?.lower ?? '';
    if (
      /^([,.;:”"()]|who|which|that|and|but)$/.test(word) &&
      !(word === '.' && (tokens[at - 1]?.text.length ?? 9) < 3)
    )
      break;
    if (
      /^(report|survey|study|headline|document|statement|article|note|data|poll|story|post|memo|documents|reports|figures)$/.test(
        word,
      )
    )
      return null;
    const role = roleOf(word.replace(/'s$/, ''));
    if (
      role &&
      tokens[at]?.text === word &&
      !isNameToken(tokens[at + 1]) &&
      !roleOf(tokens[at + 1]?.lower ?? '')
    )
      return standsForItself(tokens, i, at, text, mentioned);
    const end = isNameToken(tokens[at]) ? nameEnd(tokens, at) : null;
    if (end === null) continue;
    const after = tokens[end]?.lower ?? '';
    const isDescribing =
      after === '-' && /^(based|born|led|backed|owned|run)$/.test(tokens[end + 1]?.lower ?? '');
    if (/['’]s$/.test(tokens[end - 1]?.text ?? '') || roleOf(after) || isDescribing || isNoun(tokens, end)) {
      at = end - 1;
      continue;
    }
    const name = cleanName(tokens, at, end, text);
    return { name, rule: 'subject-verb', kind: isOrganisation(name) ? 'organisation' : 'person' };
  }
  return null;
}

/** "US media reports": a lower-case noun goes on after the name. */
const isNoun = (tokens: Token[], i: number) =>
  /^[a-z]{3,}$/.test(tokens[i]?.text ?? '') &&
  !FUNCTION_WORD.test(tokens[i]?.text ?? '') &&
  (!isReporting(tokens[i]) || tokens[i + 1]?.lower === 'tank');
const FUNCTION_WORD =
  /^(and|but|for|from|with|who|which|that|has|have|had|was|were|are|will|would|could|may|the|this|last|next|late|early|citing|after|before|over|into|because|while|when|though|could|during|about|told|also|yesterday|today|earlier|although)$/;

function standsForItself(
  tokens: Token[],
  from: number,
  last: number,
  text: string,
  mentioned: Mentioned,
): Speaker | null {
  const kind = roleOf((tokens[last]?.lower ?? '').replace(/'s$/, '')) ?? 'several';
  if (from === last - 1 && tokens[from]?.lower === 'the') return readSubject(tokens, last, text, mentioned);
  if (tokens[last]?.lower.endsWith("'s")) return null;
  const start = /^(the|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return { name: text.slice(tokens[start]?.start, tokens[last]?.end), rule: 'subject-verb', kind };
}
