import { WEEKDAYS } from '../../deadline/calendar-words.js';
import type { Token } from '../../words/tokens.js';
import { cleanName, isNameToken, isOrganisation, nameEnd, nameStart } from './names.js';
import { roleOf } from './roles.js';
import type { Mentioned, Speaker } from './speaker.js';

const SKIPPED =
  /^(has|have|had|is|are|was|were|now|also|already|still|currently|previously|recently|repeatedly|later|then|further|again|continues|continued|continue|to|been|being|separately|reportedly|both|all|publicly|privately|explicitly|himself|herself|itself|quickly|not|does|do|doesn't|don't|did|didn't|additionally|similarly|similar|therefore|always|often|once|long|correctly|today|yesterday|tonight|average|surveyed|polled|interviewed|privately|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const NO_ADVERB = /^(family|supply|ally|rally|assembly|reply|italy|july|monopoly|anomaly|bully|italy)$/;

/** What may stand between a subject and its verb: "also", "repeatedly", "last month". */
const isSkipped = (tokens: Token[], at: number) => {
  const word = tokens[at]?.lower ?? '';
  if (SKIPPED.test(word) || /^(only|just|even|never|last|earlier)$/.test(word)) return true;
  if (/^(week|month|year|night)$/.test(word))
    return /^(last|this|earlier)$/.test(tokens[at - 1]?.lower ?? '');
  if (word === 'this') return /^(week|month|year)$/.test(tokens[at + 1]?.lower ?? '');
  return /^[a-z]{3,}ly$/.test(tokens[at]?.text ?? '') && !NO_ADVERB.test(word);
};
const PERSONAL = /^(he|she|it|they|we|i)$/;

/** The subject of the verb at `verb`: a name, a role or a pronoun, or null where none is recognised. */
export function subjectOf(tokens: Token[], verb: number, text: string, mentioned: Mentioned): Speaker | null {
  let at = verb - 1;
  // "Pistorius on Friday warned", "analysts on average expect"
  while (at >= 0 && (isSkipped(tokens, at) || isOnWeekday(tokens, at))) at--;
  at = beforeFamiliar(tokens, at);
  if (at < 0) return null;
  if (tokens[at]?.text === '.' && /^(inc|corp|ltd|co|jr|sr|plc|s|k)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  const mark = tokens[at]?.text ?? '';
  if (mark === 'and' || mark === 'but') return firstSubject(tokens, text, mentioned);
  if (mark === ',' || mark === '—' || mark === '–')
    return (
      beforeApposition(tokens, at, text, mentioned) ??
      (tokens[at - 1]?.text === ')'
        ? readSubject(tokens, beforeBracket(tokens, at - 1), text, mentioned)
        : null)
    );
  if (mark === ')') return readSubject(tokens, beforeBracket(tokens, at), text, mentioned);
  return readSubject(tokens, at, text, mentioned) ?? beforeRelativeClause(tokens, at, text, mentioned);
}

/** "… that advises ministers says" */
const isObjectOfClause = (tokens: Token[], last: number) =>
  /^[a-z]+s$/.test(tokens[last - 1]?.text ?? '') && /^(that|who|which)$/.test(tokens[last - 2]?.lower ?? '');

/** "He described the plan and indicated that …": the subject the sentence starts with. */
function firstSubject(tokens: Token[], text: string, mentioned: Mentioned): Speaker | null {
  const pronoun = tokens[0]?.lower ?? '';
  if (PERSONAL.test(pronoun)) return resolvePronoun(pronoun, mentioned);
  const end = nameEnd(tokens, tokens[0]?.lower === 'the' ? 1 : 0);
  return end === null
    ? readSubject(tokens, 1, text, mentioned)
    : readSubject(tokens, end - 1, text, mentioned);
}

/** The subject that ends with token `last`. */
export function readSubject(
  tokens: Token[],
  last: number,
  text: string,
  mentioned: Mentioned,
): Speaker | null {
  const token = tokens[last];
  if (!token) return null;
  if (PERSONAL.test(token.lower)) return resolvePronoun(token.lower, mentioned);
  const inside = roleInside(tokens, last);
  if (inside !== null) return readSubject(tokens, inside, text, mentioned);
  const role = isObjectOfClause(tokens, last) || isTitleOfPaper(tokens, last) ? null : roleOf(token.lower);
  if (role && (token.text === token.lower || last === 0 || tokens[last - 1]?.lower === 'the'))
    return readRole(tokens, last, role, text, mentioned);
  const start = nameStart(tokens, last);
  if (start === null) return null;
  const cited = beforeCiting(tokens, start) ?? beforeWho(tokens, start);
  if (cited !== null) return readSubject(tokens, cited, text, mentioned);
  const of = roleBefore(tokens, start);
  if (of !== null) return { name: text.slice(tokens[of]?.start, token.end), rule: 'role', kind: 'several' };
  // "the 45th Squadron at Port Senn": whoever is there
  if (/^(at|in)$/.test(tokens[start - 1]?.lower ?? '') && isNameToken(tokens[start - 2]))
    return readSubject(tokens, start - 2, text, mentioned);
  const name = cleanName(tokens, start, last + 1, text);
  return { name, rule: 'subject-verb', kind: isOrganisation(name) ? 'organisation' : 'person' };
}

/** "executives at the surveyed companies": the index of "executives". */
function roleInside(tokens: Token[], last: number): number | null {
  if (roleOf(tokens[last]?.lower ?? '') === null) return null;
  for (let at = last - 1; at > Math.max(0, last - 5); at--) {
    if (!/^[a-z]{2,}$/.test(tokens[at]?.text ?? '')) return null;
    if (/^(at|from)$/.test(tokens[at]?.lower ?? ''))
      return roleOf(tokens[at - 1]?.lower ?? '') === 'several' ? at - 1 : null;
  }
  return null;
}

const isOnWeekday = (tokens: Token[], at: number) =>
  tokens[at]?.lower === 'on' &&
  (WEEKDAYS.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.lower === 'average');

/** "people familiar with the matter said": the index of "people". */
function beforeFamiliar(tokens: Token[], last: number): number {
  for (let at = last; at > Math.max(0, last - 8); at--)
    if (
      /^(familiar|close|briefed)$/.test(tokens[at]?.lower ?? '') &&
      /^(with|to|on)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return at - 1;
  return last;
}

/** "the Economist reported" */
const isTitleOfPaper = (tokens: Token[], last: number) =>
  last > 0 && /^(Economist|Observer|Insider|Investor|Scientist)$/.test(tokens[last]?.text ?? '');

/** "a diplomat cited by TASS noted": the index of "diplomat". */
function beforeCiting(tokens: Token[], start: number): number | null {
  const by = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const isIn = /^(in|on)$/.test(tokens[by]?.lower ?? '');
  // "a study published in The Meridian", "the study in The Meridian"
  if (isIn && /^(published|printed|released|posted)$/.test(tokens[by - 1]?.lower ?? '')) return by - 2;
  if (isIn && /^(study|survey|paper|article|analysis|editorial)$/.test(tokens[by - 1]?.lower ?? ''))
    return by - 1;
  const isCiting = /^(cited|quoted|interviewed|surveyed|polled|contacted|seen|viewed|hired|reached)$/.test(
    tokens[by - 1]?.lower ?? '',
  );
  return tokens[by]?.lower === 'by' && isCiting ? by - 2 : null;
}

/** "sources who spoke to the Post said": the index of "sources". */
function beforeWho(tokens: Token[], start: number): number | null {
  for (let at = start - 2; at > Math.max(0, start - 7); at--)
    if (tokens[at]?.lower === 'who') return tokens[at - 1]?.text === ',' ? null : at - 1;
  return null;
}

/** "according to her" */
export function resolveObject(pronoun: string, mentioned: Mentioned): Speaker | null {
  if (pronoun === 'him' || pronoun === 'her') return resolvePronoun('he', mentioned);
  return pronoun === 'it' || pronoun === 'them' ? resolvePronoun('they', mentioned) : null;
}

/** "analysts at the National Association …": the index of "analysts". */
function roleBefore(tokens: Token[], start: number): number | null {
  const at = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const isJoined = /^(at|from|of|with)$/.test(tokens[at]?.lower ?? '');
  return isJoined && roleOf(tokens[at - 1]?.lower ?? '') === 'several' ? at - 1 : null;
}

function resolvePronoun(pronoun: string, mentioned: Mentioned): Speaker | null {
  if (pronoun === 'we' || pronoun === 'i') return null;
  const isPerson = pronoun === 'he' || pronoun === 'she';
  const several = pronoun === 'they' && mentioned.speaker?.kind === 'several' ? mentioned.speaker.name : null;
  const name = isPerson ? mentioned.person : (several ?? mentioned.organisation);
  return name === null ? null : { name, rule: 'pronoun', kind: isPerson ? 'person' : 'organisation' };
}

const DEFINITE = /^(the|that|this)$/;
const BEFORE_ROLE =
  /^(a|an|the|its|his|her|their|defen[cs]e|foreign|prime|interior|finance|intelligence|top|chief|deputy|vice|state|trade|health|some|several|many|most|other|senior|former|key|u|s|\.|-|two|three|western|our|one|unnamed|anonymous)$/;
const MAX_ROLE_WORDS = 7;

/** "the firm" is the one last named; "ISW analysts", "forecasters", "a U.S. security institute" stand for themselves. */
function readRole(
  tokens: Token[],
  last: number,
  kind: NonNullable<ReturnType<typeof roleOf>>,
  text: string,
  mentioned: Mentioned,
): Speaker | null {
  const isBareDefinite = DEFINITE.test(tokens[last - 1]?.lower ?? '');
  if (isBareDefinite) {
    const known =
      kind === 'person' ? mentioned.person : kind === 'organisation' ? mentioned.organisation : null;
    if (known) return { name: known, rule: 'role', kind };
  }
  let start = last;
  while (start > 0 && start > last - MAX_ROLE_WORDS && isInRole(tokens, start - 1)) start--;
  while (start < last && /^(a|an|the|\.|-)$/.test(tokens[start]?.lower ?? '') && !isBareDefinite) start++;
  const name = text.slice(tokens[start]?.start, tokens[last]?.end);
  return { name, rule: 'role', kind };
}

const ADJECTIVE = /^[a-z]{3,}(an|ish|ese|ern|al|ic|ive|ary|ity|ry|ce)$/;

function isInRole(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    (/^\p{Lu}/u.test(token.text) &&
      !/^(In|On|But|And|As|While|When|If|For|At|By|With|However|Then|Meanwhile|So)$/.test(token.text)) ||
    BEFORE_ROLE.test(token.lower) ||
    ADJECTIVE.test(token.lower)
  );
}

/** "Shane Legg, a pioneer in the field, maintains": the name before the first comma. */
function beforeApposition(
  tokens: Token[],
  comma: number,
  text: string,
  mentioned: Mentioned,
): Speaker | null {
  for (let at = comma - 1; at > Math.max(0, comma - 30); at--) {
    const mark = tokens[at]?.text ?? '';
    if (mark === ',' || mark === '—' || mark === '–') {
      // "the commander of the fleet, Philip Davidson, said"
      const inner =
        nameStart(tokens, comma - 1) === at + 1 ? readSubject(tokens, comma - 1, text, mentioned) : null;
      const subject = inner?.kind === 'person' ? inner : readSubject(tokens, at - 1, text, mentioned);
      if (subject) return subject;
    }
    if (/^[.;:?!]$/.test(mark) && at < comma - 1 && mark !== '.') return null;
  }
  return null;
}

function beforeBracket(tokens: Token[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - 15); at--) if (tokens[at]?.text === '(') return at - 1;
  return -1;
}

/** "A U.S. security institute that advises policy makers says": what stands before the relative pronoun. */
function beforeRelativeClause(
  tokens: Token[],
  last: number,
  text: string,
  mentioned: Mentioned,
): Speaker | null {
  for (let at = last; at > Math.max(0, last - 12); at--)
    if (/^(that|who|which|at|from|with|in|of|for)$/.test(tokens[at]?.lower ?? '')) {
      const subject =
        roleOf(tokens[at - 1]?.lower ?? '') || /^(that|who|which)$/.test(tokens[at]?.lower ?? '')
          ? readSubject(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1, text, mentioned)
          : null;
      if (subject) return subject;
    }
  return null;
}
