import type { Token } from '../../words/tokens.js';
import { cleanName, isNameToken, isOrganisation, nameEnd, nameStart } from './names.js';
import { readNounPhrase } from './noun-phrase.js';
import { roleOf } from './roles.js';
import type { Mentioned, Speaker } from './speaker.js';
import { readSubject } from './subject.js';

const CLAIM =
  /^(claims?|forecasts?|predictions?|estimates?|views?|assessments?|statements?|promises?|warnings?|projections?|expectations?|belief|pledges?|outlook|opinion|timeline|prophecy|assertions?|vow|announcement|words|guess|bet|reckoning|scenario|judge?ment|estimation|calculations?|telling|eyes|thinking|base|baseline|call|target|targets)$/;
const MAX_ADJECTIVES = 4;

/** Further on a forecast is only what another is held against ("above the Fed's own forecast").
 * "Putin's claim that", "Budanov's latest forecast for this year is that", "in Kuo's view". */
export function possessor(tokens: Token[], text: string): Speaker | null {
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameToken(tokens[i]) || !/['’]s?$/.test(tokens[i]?.text ?? '')) continue;
    const start = nameStart(tokens, i);
    const claim = start === null ? null : ownedClaim(tokens, i + 1);
    if (start === null || claim === null) continue;
    const isFirst = tokens.slice(0, start).every(({ text: word }) => !/^[a-z]{4,}$/.test(word));
    const isStated = tokens[claim + 1]?.lower === 'that';
    if (!isFirst && !isStated && tokens[start - 1]?.lower !== 'in') continue;
    const name = cleanName(tokens, start, i + 1, text).replace(/['’]$/, '');
    return { name, rule: 'possessive', kind: isOrganisation(name) ? 'organisation' : 'person' };
  }
  return null;
}

/** Index of the claim that follows a possessive: "(IEA) latest forecast". */
function ownedClaim(tokens: Token[], i: number): number | null {
  const first = tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' ? i + 3 : i;
  for (let at = first; at < first + MAX_ADJECTIVES; at++) {
    if (CLAIM.test(tokens[at]?.lower ?? '')) return at;
    if (!/^[a-z-]{3,}$/.test(tokens[at]?.text ?? '')) return null;
  }
  return null;
}

const FORESEEN = /^(expected|forecast|forecasted|predicted|projected|estimated|anticipated|assessed|tipped)$/;

/** "is expected by analysts at Goldman Sachs to" */
export function agent(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  for (let i = 1; i < tokens.length - 1; i++) {
    if (tokens[i]?.lower !== 'by' || !FORESEEN.test(tokens[i - 1]?.lower ?? '')) continue;
    const speaker = readNounPhrase(tokens, i + 1, text, mentioned);
    if (speaker) return { ...speaker, rule: 'agent' };
  }
  return null;
}

/** "CBS quoted the minister as saying", "Lavrov was quoted as saying": the one who is quoted. */
export function quoted(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  const as = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'as' && /^(saying|telling|predicting|warning)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (as < 1) return null;
  for (let at = as - 1; at >= Math.max(0, as - 14); at--) {
    if (!/^(quoted|cited|quotes|cites|quoting|citing)$/.test(tokens[at]?.lower ?? '')) continue;
    const isPassive = /^(is|was|were|are|been)$/.test(tokens[at - 1]?.lower ?? '');
    if (!isPassive)
      return named(
        readNounPhrase(tokens, at + 1, text, mentioned) ?? readSubject(tokens, as - 1, text, mentioned),
      );
    return at >= 2 ? named(lastName(tokens, at - 2, text)) : null;
  }
  return null;
}

const named = (speaker: Speaker | null): Speaker | null => speaker && { ...speaker, rule: 'subject-verb' };

function lastName(tokens: Token[], last: number, text: string): Speaker | null {
  const start = nameStart(tokens, last);
  if (start === null) return null;
  const name = cleanName(tokens, start, last + 1, text);
  return { name, rule: 'subject-verb', kind: isOrganisation(name) ? 'organisation' : 'person' };
}

const ATTITUDE =
  /^(worried|concerned|confident|convinced|certain|sure|optimistic|pessimistic|hopeful|sceptical|skeptical|doubtful|adamant|afraid|bullish|bearish|unconvinced|positive)$/;

/** Index of the verb in "NASA is worried that", "analysts are increasingly confident the", or null. */
export function attitudeVerb(tokens: Token[], i: number): number | null {
  if (!ATTITUDE.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower === 'to') return null;
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    if (/^(is|are|was|were|remains?|remained|feels?|seems?)$/.test(tokens[at]?.lower ?? '')) return at;
    if (!/^[a-z]{2,}$/.test(tokens[at]?.text ?? '')) return null;
  }
  return null;
}

/** "Last week, analyst Mehdi Hosseini disagreed, claiming that": whom the sentence is about, before the comma at `end`. */
export function mainSubject(tokens: Token[], end: number, text: string): Speaker | null {
  for (let i = 0; i < end; i++) {
    const next = nameEnd(tokens, i);
    if (next === null) continue;
    // "FIFA secretary general Jerome Valcke"
    if (roleOf(tokens[next]?.lower ?? '') !== null) continue;
    if (
      next <= end &&
      /^[a-z]{3,}$/.test(tokens[next]?.text ?? '') &&
      !/^(of|in|and|for|at)$/.test(tokens[next]?.lower ?? '')
    ) {
      const name = cleanName(tokens, i, next, text);
      if (!/['’]s$/.test(tokens[next - 1]?.text ?? ''))
        return { name, rule: 'subject-verb', kind: isOrganisation(name) ? 'organisation' : 'person' };
    }
    i = next - 1;
  }
  return null;
}
