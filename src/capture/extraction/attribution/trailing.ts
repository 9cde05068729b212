import type { Token } from '../../words/tokens.js';
import { readNounPhrase } from './noun-phrase.js';
import { isReporting } from './reporting-verbs.js';
import type { Mentioned, Speaker } from './speaker.js';
import { subjectOf } from './subject.js';
import { isParticiple } from './verb-form.js';

/** "…, the analyst said.", "…,” said Kuo", "…, Putin said on Friday." */
export function trailing(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  for (let i = tokens.length - 1; i > 2; i--) {
    const isClosing = i > tokens.length - 5 && /^(continued|continues)$/.test(tokens[i]?.lower ?? '');
    if (
      !(isReporting(tokens[i]) || isClosing) ||
      isParticiple(tokens, i) ||
      PLANS.test(tokens[i]?.lower ?? '')
    )
      continue;
    const before = startOfSubject(tokens, i);
    if (before !== null && tokens[i + 1]?.lower !== 'that') {
      const subject = subjectOf(tokens, i, text, mentioned);
      if (subject) return subject.rule === 'subject-verb' ? { ...subject, rule: 'trailing-verb' } : subject;
    }
    if (endsClaim(tokens, i - 1) && isInverted(tokens, i)) {
      const subject = readNounPhrase(tokens, i + 1, text, mentioned);
      if (subject)
        return { ...subject, rule: subject.rule === 'subject-verb' ? 'trailing-verb' : subject.rule };
    }
  }
  return null;
}

/** What somebody is going to do closes no quotation: "Russia, which …, plans a new offensive". */
const PLANS = /^(plans?|intends?|aims?|wants?|wanted|hopes?|ordered|sees?|saw|demanded|puts?)$/;

const MAX_PASSING_ON = 9;

/** "…, warned Vask, reports The Meridian", "Vask said …, The Meridian reported": what stands before the outlet that passes it on. */
export function withoutPassingOn(tokens: Token[]): Token[] | null {
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const rest = tokens.slice(comma + 1);
  const isPassedOn =
    comma > 4 && rest.length <= MAX_PASSING_ON && rest.some(({ lower }) => /^report(s|ed)$/.test(lower));
  return isPassedOn ? tokens.slice(0, comma) : null;
}

const INVERTED =
  /^(said|says|wrote|writes|added|adds|told|noted|warned|predicted|predicts|explained|reports|reported|argued|stressed|insisted|claimed)$/;

/** A quotation mark, or a comma after a clause: not that of "Edda Vask, the author, said". */
const endsClaim = (tokens: Token[], at: number) =>
  /^[”"]$/.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === ',' &&
    tokens
      .slice(Math.max(0, at - MAX_CLAIM), at)
      .some(
        ({ lower, text }) =>
          /^[”"]$/.test(text) ||
          /^(will|would|could|may|might|can|is|are|was|were|has|have|had|should|be|to|won't|[a-z]{3,}n't|[a-z]+s)$/.test(
            lower,
          ),
      ));
const MAX_CLAIM = 60;

/** Other verbs only close a sentence: "…, reckons a Western diplomat." */
const ALSO_INVERTED =
  /^(say|reckons?|believes?|thinks?|admitted|announced|concluded|cautioned|declared|forecasts?|estimates?|estimated|projects|argues|warns|confirmed|cautions)$/;
const MAX_AT_END = 14;

function isInverted(tokens: Token[], i: number): boolean {
  // "Vask, head of the bank, said in an interview with The Meridian that"
  if (/^(in|on|at|during|that|it|they|he|she)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  if (INVERTED.test(tokens[i]?.lower ?? '')) return true;
  const rest = tokens.slice(i + 1);
  return (
    ALSO_INVERTED.test(tokens[i]?.lower ?? '') &&
    rest.length <= MAX_AT_END &&
    !rest.some(({ lower }) => /^(will|would|could|may|might|that|to|can|is|are|should)$/.test(lower))
  );
}

/** The comma or quotation mark after which the subject of a trailing verb begins, or null. */
function startOfSubject(tokens: Token[], verb: number): number | null {
  for (let at = verb - 1; at > Math.max(0, verb - 14); at--) {
    const mark = tokens[at]?.text ?? '';
    if (mark === '”' || mark === '"' || mark === '’') return at;
    if (mark === ',') {
      const isShort = verb - at <= 9 && tokens[verb + 1]?.lower !== 'to';
      return isShort && hasClauseBefore(tokens, at) && !isClauseBetween(tokens, at, verb) ? at : null;
    }
    if (/^([.;:!?]|that|if|which|who|but|than)$/.test(tokens[at]?.lower ?? '')) return null;
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
