import type { Token } from '../../words/tokens.js';
import { cleanName, isOrganisation, isPlace, nameEnd, nameStart } from './names.js';
import type { Mentioned, Speaker } from './speaker.js';

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
    person: subject.kind === 'person' && !isPlace(subject.name) ? subject.name : before.person,
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
  if (end === null) return namedOrganisation(tokens, text);
  if (!/^\p{Ll}/u.test(tokens[end]?.text ?? '')) return null;
  const start = nameStart(tokens, end - 1) ?? 0;
  const name = cleanName(tokens, start, end, text);
  if (THING.test(name)) return null;
  return { name, rule: 'subject-verb', kind: isOrganisation(name) ? 'organisation' : 'person' };
}

/** A noun that a sentence starts with: "Production", "Sales". */
const THING = /^\p{Lu}\p{Ll}*(tion|sion|ment|ness|ity|ing|ance|ship|ism|owth|ices|ales|hares|ports|ields)$/u;

const NEAR_START = 6;

/** "Shares in Norvik Energy rose": the organisation near the start. */
function namedOrganisation(tokens: Token[], text: string): Speaker | null {
  for (let i = 1; i < Math.min(tokens.length, NEAR_START); i++) {
    const end = nameEnd(tokens, i);
    if (end === null) continue;
    const name = cleanName(tokens, i, end, text);
    return isOrganisation(name) ? { name, rule: 'subject-verb', kind: 'organisation' } : null;
  }
  return null;
}
