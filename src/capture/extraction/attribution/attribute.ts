import type { Token } from '../../words/tokens.js';
import { accordingTo } from './according-to.js';
import { agent, possessor, quoted } from './agent.js';
import { cleanName, isOrganisation, nameEnd } from './names.js';
import { headlined } from './headline.js';
import { leading } from './leading.js';
import { isReporting } from './reporting-verbs.js';
import type { Mentioned, Speaker } from './speaker.js';
import { subjectOf } from './subject.js';
import { trailing, withoutPassingOn } from './trailing.js';

/** Who says what a sentence says, by the words of the sentence and those mentioned before it. */
export function attribute(words: Token[], text: string, mentioned: Mentioned): Speaker | null {
  const tokens = isHeadline(words) ? words.map(withSmallVerb) : words;
  const passedOn = withoutPassingOn(tokens);
  const inner = passedOn && (trailing(passedOn, text, mentioned) ?? leading(passedOn, text, mentioned));
  return (
    inner ??
    accordingTo(tokens, text, mentioned) ??
    quoted(tokens, text, mentioned) ??
    named(trailing(tokens, text, mentioned), () => leading(tokens, text, mentioned)) ??
    introduced(tokens, text, mentioned) ??
    agent(tokens, text, mentioned) ??
    possessor(tokens, text) ??
    headlined(tokens, text) ??
    (isQuotation(tokens) && mentioned.speaker ? { ...mentioned.speaker, rule: 'quotation-continued' } : null)
  );
}

/** "Corran Bank Predicts Rates Will Fall by June" */
function isHeadline(tokens: Token[]): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return long.length > 4 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.8;
}

function withSmallVerb(token: Token): Token {
  const small = { ...token, text: token.lower };
  return isReporting(small) ? small : token;
}

/** A name that leads is better than a role that trails ("Goldman now expects …, the firm said"). */
function named(trailed: Speaker | null, readLeading: () => Speaker | null): Speaker | null {
  if (trailed?.rule === 'trailing-verb') return trailed;
  const led = readLeading();
  return led?.rule === 'subject-verb' ? led : (trailed ?? led);
}

/** "Council president Joren Vask is more cautious: “…”": the first person named before the colon. */
function introduced(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  const colon = tokens.findIndex(
    ({ text: mark }, i) => mark === ':' && /^[“"]$/.test(tokens[i + 1]?.text ?? ''),
  );
  // "He continued: “…”"
  const subject = /^[a-z]{3,}(ed|s)$/.test(tokens[colon - 1]?.text ?? '')
    ? subjectOf(tokens, colon - 1, text, mentioned)
    : null;
  if (subject) return subject;
  for (let i = 0; i < colon; i++) {
    const end = nameEnd(tokens, i);
    if (end === null) continue;
    const name = cleanName(tokens, i, end, text);
    if (!isOrganisation(name) && name.includes(' '))
      return { name, rule: 'quotation-introduced', kind: 'person' };
    i = end - 1;
  }
  return null;
}

const isQuotation = (tokens: Token[]) =>
  /^[“"]$/.test(tokens[0]?.text ?? '') && tokens.slice(-3).some((token) => /^[”"]$/.test(token.text));
