import type { Token } from '../../words/tokens.js';
import { attitudeVerb, mainSubject } from './agent.js';
import { isNameToken } from './names.js';
import { isEstimating, isReporting, isSaying } from './reporting-verbs.js';
import { roleOf } from './roles.js';
import type { Mentioned, Speaker } from './speaker.js';
import { readSubject, subjectOf } from './subject.js';
import { isParticiple } from './verb-form.js';

/** "Putin responded … by stating that", "ISW continues to assess that", "the firm lowered its forecast and now expects". */
export function leading(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    const following = tokens.slice(i + 1, i + 11).map((token) => token.lower);
    const attitude = attitudeVerb(tokens, i);
    const isSaid = isReporting(tokens[i]) || isEstimating(word, following) || declaresThat(tokens, i);
    if (attitude === null && (!isSaid || isParticiple(tokens, i))) continue;
    if (isReasonGiven(tokens, i)) continue;
    const subject = isAside(tokens, i)
      ? mainSubject(tokens, i - 1, text)
      : (subjectOf(tokens, attitude ?? i, text, mentioned) ?? openingRole(tokens, text, mentioned));
    if (subject) return innerSpeaker(tokens, i, text, mentioned) ?? subject;
  }
  return null;
}

/** "Economists surveyed by the paper this month on average put" */
const openingRole = (tokens: Token[], text: string, mentioned: Mentioned) =>
  roleOf(tokens[0]?.lower ?? '') === 'several' &&
  /^(surveyed|polled|interviewed|at|from|with)$/.test(tokens[1]?.lower ?? '')
    ? readSubject(tokens, 0, text, mentioned)
    : null;

/** "…, claiming that", "answered by stating that" */
const isAside = (tokens: Token[], i: number) =>
  /^(,|by)$/.test(tokens[i - 1]?.text ?? '') && /^[a-z]{3,}ing$/.test(tokens[i]?.text ?? '');

/** "given that Russia has demanded", "because the bank expects": a reason, not the claim. */
const isReasonGiven = (tokens: Token[], i: number) =>
  // "more than investors anticipate"
  (tokens[i - 2]?.lower === 'than' && !/^\d/.test(tokens[i - 1]?.text ?? '')) ||
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(
      ({ lower, text }) =>
        text === lower && /^(because|given|after|since|although|until|unless|whether|what)$/.test(lower),
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
