const PERSON =
  /^(analyst|minister|president|official|spokesman|spokesperson|spokeswoman|economist|general|commander|governor|senator|secretary|chancellor|leader|chief|director|ceo|chairman|chairwoman|executive|author|researcher|expert|professor|strategist|ambassador|diplomat|mayor|premier|insider|investor|pundit|columnist|founder|historian|scientist|politician|lawmaker|head|veteran|billionaire)$/;
const ORGANISATION =
  /^(firm|company|bank|institute|agency|ministry|group|tank|government|organisation|organization|report|paper|newspaper|study|survey|fund|commission|body|regulator|department|lender|watchdog|publication|outlet|service|kremlin|brokerage|consultancy|manufacturer|carmaker|startup|intelligence|military|army|newsletter|bulletin|article|authorities|administration|think-tank|poll|community|regime)$/;
const PLURAL =
  /^(analysts|economists|forecasters|officials|experts|researchers|insiders|investors|traders|observers|strategists|sources|diplomats|commanders|authors|scientists|executives|generals|leaders|ministers|lawmakers|respondents|participants|superforecasters|bettors|intelligence|pundits|milbloggers|institutions|agencies|banks|firms|planners|critics|people|aides|residents)$/;

export type RoleKind = 'person' | 'organisation' | 'several';

export function roleOf(lower: string): RoleKind | null {
  if (PERSON.test(lower)) return 'person';
  if (ORGANISATION.test(lower)) return 'organisation';
  return PLURAL.test(lower) ? 'several' : null;
}
