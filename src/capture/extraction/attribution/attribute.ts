import { type Token } from '../../words/tokens.js';
import { cleanName, isNameToken, isOrganisation, nameEnd, nameStart } from './names.js';
import { isEstimating, isReporting, isSaying } from './reporting-verbs.js';
import { roleOf } from './roles.js';
import type { Mentioned, Speaker } from './speaker.js';
import { readSubject, resolveObject, subjectOf } from './subject.js';

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

/** "according to Goldman Sachs economists", "in Kuo's view". */
function accordingTo(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
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

const MAX_PHRASE = 9;

/** A name, or a noun phrase that ends in a role ("Kyiv’s deputy defence minister"), from token `i` on. */
function readNounPhrase(tokens: Token[], i: number, text: string, mentioned: Mentioned): Speaker | null {
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
  !isReporting(tokens[i]);
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

/** "…, the analyst said.", "…,” said Kuo", "…, Putin said on Friday." */
function trailing(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  for (let i = tokens.length - 1; i > 2; i--) {
    if (!isReporting(tokens[i])) continue;
    const before = startOfSubject(tokens, i);
    if (before !== null && tokens[i + 1]?.lower !== 'that') {
      const subject = subjectOf(tokens, i, text, mentioned);
      if (subject) return subject.rule === 'subject-verb' ? { ...subject, rule: 'trailing-verb' } : subject;
    }
    if (/^[,”"]$/.test(tokens[i - 1]?.text ?? '') && INVERTED.test(tokens[i]?.lower ?? '')) {
      const subject = inverted(tokens, i + 1, text, mentioned);
      if (subject)
        return { ...subject, rule: subject.rule === 'subject-verb' ? 'trailing-verb' : subject.rule };
    }
  }
  return null;
}

const INVERTED =
  /^(said|says|wrote|writes|added|adds|told|noted|warned|predicted|predicts|explained|reports|reported|argued|stressed|insisted|claimed)$/;

/** The comma or quotation mark after which the subject of a trailing verb begins, or null. */
function startOfSubject(tokens: Token[], verb: number): number | null {
  for (let at = verb - 1; at > Math.max(0, verb - 14); at--) {
    const mark = tokens[at]?.text ?? '';
    if (mark === '”' || mark === '"' || mark === '’') return at;
    if (mark === ',') {
      const isShort = verb - at <= 9 && tokens[verb + 1]?.lower !== 'to';
      return isShort && hasClauseBefore(tokens, at) && !isClauseBetween(tokens, at, verb) ? at : null;
    }
    if (/^([.;:!?]|that|if|which|who|but)$/.test(tokens[at]?.lower ?? '')) return null;
  }
  return null;
}

/** A verb before the comma: otherwise "On Friday, Putin said that …" leads. */
const hasClauseBefore = (tokens: Token[], comma: number) =>
  tokens
    .slice(0, comma)
    .some((token) =>
      /^(will|would|could|may|might|can|is|are|was|were|has|have|had|should|be|to|won't|[a-z]+ed|[a-z]+s)$/.test(
        token.lower,
      ),
    ) &&
  comma > 4 &&
  isEndOfClaim(tokens, comma);
const isEndOfClaim = (tokens: Token[], comma: number) =>
  !/^(but|and|so|yet|while)$/.test(tokens[comma + 1]?.lower ?? '');
const isClauseBetween = (tokens: Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .some((token) => /^(will|would|could|may|might|is|are|and|but|while)$/.test(token.lower));

function inverted(tokens: Token[], i: number, text: string, mentioned: Mentioned): Speaker | null {
  return readNounPhrase(tokens, i, text, mentioned);
}

/** "Putin responded … by stating that", "ISW continues to assess that", "the firm lowered its forecast and now expects". */
function leading(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    const following = tokens.slice(i + 1, i + 9).map((token) => token.lower);
    if (!isReporting(tokens[i]) && !isEstimating(word, following) && !declaresThat(tokens, i)) continue;
    if (isParticiple(tokens, i) || isReasonGiven(tokens, i)) continue;
    const subject = subjectOf(tokens, i, text, mentioned);
    if (subject) return innerSpeaker(tokens, i, text, mentioned) ?? subject;
  }
  return null;
}

/** "given that Russia has demanded", "because the bank expects": a reason, not the claim. */
const isReasonGiven = (tokens: Token[], i: number) =>
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(
      ({ lower, text }) =>
        text === lower && /^(because|given|after|since|although|until|unless|whether)$/.test(lower),
    );

/** "has already solidified that": whatever the verb, its object is a statement. */
const declaresThat = (tokens: Token[], i: number) =>
  tokens[i + 1]?.lower === 'that' &&
  /^[a-z]{3,}ed$/.test(tokens[i]?.text ?? '') &&
  (isNameToken(tokens[i - 1]) ||
    /^(has|have|had|also|already|he|she|it|they)$/.test(tokens[i - 1]?.lower ?? ''));

const MAX_INNER = 18;

/** "Analysts said that Zelensky has stated that …": the words are Zelensky's. */
function innerSpeaker(tokens: Token[], outer: number, text: string, mentioned: Mentioned): Speaker | null {
  const that = tokens.slice(outer, outer + 4).findIndex(({ lower }) => lower === 'that');
  if (that < 0) return null;
  for (let i = outer + that + 2; i < Math.min(tokens.length, outer + MAX_INNER); i++) {
    if (/^(will|would|could|may|might|that|if)$/.test(tokens[i]?.lower ?? '')) return null;
    const subject =
      isSaying(tokens[i]) && !isParticiple(tokens, i) ? subjectOf(tokens, i, text, mentioned) : null;
    if (subject?.rule === 'subject-verb') return subject;
  }
  return null;
}

/** "is expected to", "the planned visit", "as reported by" have no subject of their own. */
function isParticiple(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const isPassive =
    /^(is|are|was|were|be|been|being|widely|the|a|an|its|as|of|to|by|than)$/.test(before) &&
    /(ed|cast)$/.test(tokens[i]?.lower ?? '');
  const isNoun =
    /^(the|a|an|its|his|her|their|of|this|to|our|in|on)$/.test(before) &&
    !/^continues?$/.test(tokens[i - 2]?.lower ?? '');
  return isPassive || isNoun || tokens[i + 1]?.lower === 'by';
}

const isQuotation = (tokens: Token[]) =>
  /^[“"]$/.test(tokens[0]?.text ?? '') && tokens.slice(-3).some((token) => /^[”"]$/.test(token.text));

/** The people and organisations to whom the next sentence may refer. */
export function mention(
  tokens: Token[],
  text: string,
  speaker: Speaker | null,
  before: Mentioned,
): Mentioned {
  const subject = speaker ?? sentenceSubject(tokens, text);
  if (!subject) return before;
  return {
    person: subject.kind === 'person' ? subject.name : before.person,
    organisation: organisationOf(subject) ?? before.organisation,
    speaker: speaker ?? before.speaker,
  };
}

/** "Goldman Sachs economists" brings Goldman Sachs to mind. */
function organisationOf({ kind, name }: Speaker): string | null {
  if (kind === 'organisation') return name;
  const leading =
    kind === 'several' ? /^(?:(?:the )?\p{Lu}[\p{L}.&-]{0,30} ?){1,5}/u.exec(name)?.[0].trim() : undefined;
  return leading && isOrganisation(leading) ? leading : null;
}

/** "Ming-Chi Kuo has a good track record": the name a sentence starts with. */
function sentenceSubject(tokens: Token[], text: string): Speaker | null {
  const end = nameEnd(tokens, 0);
  if (end === null || !/^\p{Ll}/u.test(tokens[end]?.text ?? '')) return null;
  const start = nameStart(tokens, end - 1) ?? 0;
  const name = cleanName(tokens, start, end, text);
  return { name, rule: 'subject-verb', kind: isOrganisation(name) ? 'organisation' : 'person' };
}
