import { isDash, isGlued, type Token } from '../../words/tokens.js';

/** Words that start a sentence in capitals without being a name. */
const NOT_NAMES =
  /^(the|a|an|in|on|at|by|for|but|and|or|so|if|when|while|as|it|he|she|they|we|i|you|this|that|these|those|there|here|after|before|since|until|once|although|though|because|however|meanwhile|moreover|also|then|now|yet|still|even|with|without|from|to|of|according|per|given|following|despite|during|under|over|last|next|earlier|later|recently|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|his|her|its|their|our|my|your|who|what|why|how|will|would|could|should|can|not|no|yes|some|many|most|all|both|one|two|three|another|other|such|new|first|second|third|only|just|more|less|analysts|economists|officials|experts|forecasters|researchers|sources|observers|analyst|speaking|asked|note|update|overall|finally|perhaps|asked|former|separately|additionally|instead|likewise|like|unlike|having|citing|based|christmas|h1|h2|q1|q2|q3|q4|because|even|every|each|within|across|among|between|about|around|where|whether|which|recent|latest|several|nearly|almost|senior|top|leading|local|looking|earlier|consider|expect|certainly|indeed|subsequently|previously|currently|officially)$/;
const PARTICLES = /^(of|for|on|the|de|del|da|di|al|el|bin|ibn|van|von|der|la|le|du|&|in)$/;
const ORGANISATION =
  /^(institute|institution|ministry|department|center|centre|bank|council|committee|agency|association|university|college|school|fund|group|corporation|corp|inc|company|commission|organization|organisation|office|federation|union|foundation|society|bureau|board|house|party|reserve|treasury|command|directorate|service|services|times|post|journal|news|reuters|bloomberg|securities|capital|analytics|economics|research|partners|kremlin|pentagon|nato|isw|imf|ecb|opec|oecd|fed|rand|csis|project|authority|network|ctp|initiative|staff|forces|army|navy|force|government|sachs|stanley|morgan|chase|lynch|deutsche|barclays|citigroup|jpmorgan|ubs|hsbc|moody's|fitch|global|international|technologies|airlines|motors|energy|oil|gas|steel|electric|telecom|pharma|group|holdings|industries|systems|labs|media|radio)$/;

const COUNTRY = /^(US|USA|UK|EU|UN|UAE|PRC|USSR|DPRK|U\.S\.?|U\.K\.?)$/;

export const isOrganisation = (name: string) =>
  !COUNTRY.test(name) &&
  (name.split(/[\s-]+/).some((word) => ORGANISATION.test(word.toLowerCase())) ||
    /^(\p{Lu}|\d){2,6}(-\p{Lu}+)?$/u.test(name.replaceAll('.', '')));

const PLACE =
  /^(Ukraine|Russia|China|Iran|Iraq|Israel|France|Germany|Japan|(North |South )?Korea|Turkey|T\u00fcrkiye|Egypt|Brazil|Mexico|Canada|Spain|Italy|Greece|Poland|Belarus|Taiwan|Vietnam|Britain|Europe|America|Moscow|Kyiv|Kiev|Beijing|Washington|London|Paris|Berlin|Brussels|Tehran|Pyongyang|Seoul|Tokyo|Ankara|Minsk|Jerusalem|Delhi|New Delhi|Hungary|Norway|Sweden|Finland|Yemen|Lebanon|Qatar|Sudan|Peru|Chile|Cuba|Venezuela|Moldova|Hamas|Hezbollah|United (States|Kingdom|Nations)|\p{Lu}\p{Ll}{2,12}(stan|land|lands)|(Saudi )?Arabia|Syria|Libya|Australia|India|Indonesia|Serbia|Austria|Romania|Bulgaria|Estonia|Latvia|Lithuania|Slovakia|Slovenia|Croatia|Armenia|Ethiopia|Nigeria|Kenya|Georgia|Colombia|Malaysia|Argentina)$/u;

/** A country or a capital: it may say things, but is no "he". */
export const isPlace = (name: string) => COUNTRY.test(name) || PLACE.test(name);

export function isNameToken(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    // the WHO is no "who"
    (token.text === 'WHO' || !NOT_NAMES.test(token.lower))
  );
}

const MAX_NAME_TOKENS = 14;

/** First token of the name that ends with token `last`, or null where there is none. */
export function nameStart(tokens: Token[], last: number): number | null {
  if (!isNameToken(tokens[last])) return null;
  let start = last;
  for (let at = last - 1; at >= Math.max(0, last - MAX_NAME_TOKENS); at--) {
    const token = tokens[at];
    if (!token) break;
    if (token.text.endsWith("'s") || token.text.endsWith('’s')) break;
    if (isNameToken(token)) start = at;
    else if (!isInsideName(tokens, at)) break;
  }
  return start;
}

/** The token after the name that starts at `first`, or null. */
export function nameEnd(tokens: Token[], first: number): number | null {
  if (!isNameToken(tokens[first])) return null;
  let end = first + 1;
  for (let at = first + 1; at < Math.min(tokens.length, first + MAX_NAME_TOKENS); at++) {
    if (isNameToken(tokens[at])) end = at + 1;
    else if (!isInsideName(tokens, at)) break;
    if (/['’]s$/.test(tokens[at]?.text ?? '')) break;
  }
  return end;
}

/** A particle, a hyphen or the full stop of an initial between two parts of a name. */
function isInsideName(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isDash(token) && /^(al|el|ul)$/.test(tokens[at - 1]?.lower ?? ''))
    return isGlued(tokens, at) && isNameToken(tokens[at + 1]);
  if (isDash(token) || token.text === '.')
    return (
      isGlued(tokens, at) &&
      isNameToken(tokens[at - 1]) &&
      (token.text !== '.' ||
        (tokens[at - 1]?.text.length ?? 9) < 3 ||
        /^(gen|lt|col|sen|gov|rep|mr|mrs|ms|dr|adm|brig|maj|sgt|capt|cmdr|hon|rev|prof|st)$/.test(
          tokens[at - 1]?.lower ?? '',
        ))
    );
  if (token.lower === 'and') return isOrganisationAround(tokens, at);
  if (!PARTICLES.test(token.lower)) return false;
  if (/^(al|el|ul)$/.test(token.lower)) return isDash(tokens[at + 1]) || isNameToken(tokens[at + 1]);
  const before = tokens[at - 1];
  return (
    (isNameToken(before) || /^(of|for)$/.test(before?.lower ?? '')) &&
    (isNameToken(tokens[at + 1]) || tokens[at + 1]?.lower === 'the')
  );
}

const isOrganisationAround = (tokens: Token[], at: number) =>
  isNameToken(tokens[at - 1]) &&
  isNameToken(tokens[at + 1]) &&
  tokens
    .slice(Math.max(0, at - 5), at)
    .some((token) => ORGANISATION.test(token.lower) && !/^(isw|nato|imf)$/.test(token.lower));

const TITLES =
  /^(president|minister|premier|chancellor|secretary|chairperson|chairman|chairwoman|chair|general|colonel|lieutenant|major|admiral|captain|commander|governor|senator|representative|congressman|congresswoman|ambassador|spokesperson|spokesman|spokeswoman|director|ceo|cfo|cto|chief|head|deputy|leader|king|prince|queen|pope|ayatollah|sir|lord|mr|mrs|ms|dr|prof|professor|gen|lt|col|sen|gov|rep|adm|brig|maj|sgt|capt|cmdr|rev|analyst|economist|strategist|founder|mayor|speaker|adviser|advisor|officer|marshal|judge|justice|archbishop|cardinal|patriarch|sheikh|economists|propagandist|milblogger|blogger|billionaire|investor|newswire|outlet|office)$/;

/** A name without titles, offices and articles: "Russian President Vladimir Putin" is "Vladimir Putin". */
export function cleanName(tokens: Token[], start: number, end: number, text: string): string {
  let from = start;
  for (let at = start; at < end - 1; at++) {
    if (!TITLES.test(tokens[at]?.lower ?? '')) continue;
    from = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    if (tokens[from]?.lower === 'of' || tokens[from]?.lower === 'for')
      from = Math.min(end - 1, skipOffice(tokens, from + 1, end));
  }
  if (tokens[from]?.lower === 'the') from++;
  const name = text.slice(tokens[from]?.start, tokens[end - 1]?.end);
  return name.replace(/['’]s$/, '');
}

const OFFICE =
  /^(the|state|staff|defense|defence|foreign|affairs|interior|finance|energy|economy|general|european|commission|security|council|joint|chiefs|of|and|national|central|bank|treasury|commerce|health|house|armed|forces)$/;

function skipOffice(tokens: Token[], i: number, end: number): number {
  let at = i;
  while (at < end - 1 && OFFICE.test(tokens[at]?.lower ?? '')) at++;
  return at === i ? i + 1 : at;
}
