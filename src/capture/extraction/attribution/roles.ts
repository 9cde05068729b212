const PERSON =
  /^(analyst|minister|president|official|spokesman|spokesperson|spokeswoman|economist|general|commander|governor|senator|secretary|chancellor|leader|chief|director|ceo|chairman|chairwoman|executive|author|researcher|expert|professor|strategist|ambassador|diplomat|mayor|premier|insider|investor|pundit|columnist|founder|historian|scientist|politician|lawmaker|head|veteran|billionaire|manager|engineer|physicist|diplomat|judge|coach|captain|king|queen|pope|boss|auditor|adviser|advisor|banker|trader|modeller|forecaster|campaigner|negotiator|prosecutor|lawyer|doctor|coordinator|candidate|incumbent|reporter|journalist|blogger|commentator|guru|entrepreneur|dealer|broker|farmer|lecturer|writer|driver|supercomputer)$/;
const ORGANISATION =
  /^(firm|company|bank|institute|agency|ministry|group|tank|government|organisation|organization|report|paper|newspaper|study|survey|fund|commission|body|regulator|department|lender|watchdog|publication|outlet|service|kremlin|brokerage|consultancy|manufacturer|carmaker|startup|intelligence|military|army|newsletter|bulletin|article|authorities|administration|think-tank|poll|community|regime|council|club|federation|league|union|charity|airline|operator|developer|utility|retailer|chipmaker|drugmaker|automaker|maker|court|board|committee|team|university|party|broadcaster|foundation|alliance|bloc|institution|panel|association|exchange|builder|producer|miner|supplier|group|network|monitor|thinktank|cartel|provider|consortium|model|taskforce|tribunal|senate|parliament)$/;
const PLURAL =
  /^(analysts|economists|forecasters|officials|experts|researchers|insiders|investors|traders|observers|strategists|sources|diplomats|commanders|authors|scientists|executives|generals|leaders|ministers|lawmakers|respondents|participants|superforecasters|bettors|intelligence|pundits|milbloggers|institutions|agencies|banks|firms|planners|critics|people|aides|residents|consultants|brokerages|charities|militants|accountants|members|organizations|organisations|companies|groups|models|projections|outlets|reports|studies|surveys|polls|governments|countries|universities)$/;

/** "virologist", "pollsters", "historians": people by what they do. */
const PERSON_BY_ENDING = /^[a-z]{3,20}(ologist|omist|ician|onomer)$/;
const PLURAL_BY_ENDING = /^[a-z]{3,20}(ists|ians|ers|ors)$/;
const THINGS =
  /^(others|orders|borders|numbers|powers|factors|sectors|tractors|reactors|motors|indicators|quarters|matters|letters|papers|towers|rockets|plants|grants|restaurants|warrants|variants|tankers|containers|computers|fathers|mothers|brothers|hangers|dangers|fighters|bunkers|stickers|markers|sensors|processors|semiconductors|elevators|generators|weathers|feathers|clusters|disasters|posters|registers|monsters|mentors|motions|vectors|doctors|contractors|customers|consumers|farmers|summers|passengers|followers|flowers|showers|offers|transfers|thousands|immigrants|remnants|elephants|answers|users|losers|races)$/;

export type RoleKind = 'person' | 'organisation' | 'several';

export function roleOf(lower: string): RoleKind | null {
  if (PERSON.test(lower)) return 'person';
  if (ORGANISATION.test(lower)) return 'organisation';
  if (PERSON_BY_ENDING.test(lower)) return 'person';
  return PLURAL.test(lower) || (PLURAL_BY_ENDING.test(lower) && !THINGS.test(lower)) ? 'several' : null;
}
