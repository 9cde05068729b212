import { isDash, isGlued, type Token } from '../words/tokens.js';

/**
 * - `past`: simple past or present perfect ("captured", "has fallen")
 * - `promise`: a past verb that looks forward ("pledged", "said"), past for "on Friday", forward for "by Friday"
 * - `future`: everything that looks forward, the present included
 */
export type Tense = 'past' | 'promise' | 'future';

const FUTURE =
  /^(will|won't|would|wouldn't|'ll|can|can't|cannot|could|couldn't|may|might|should|shall|must|going|expects?|expected|scheduled|due|slated|planned|planning|plans?|likely|unlikely|poised|forecasts?|projects|projected|predicts?|anticipates?|anticipated|bound|aims?|aiming|hopes?|hoping|intends?|wants?|seeks?|sees|believes?|thinks?|estimates?|targeted|expecting|forecasting|predicting|preparing|prepares?|pencilled|earmarked|set|suggests?|indicates?|says?|warns?|maintains?|argues?|fears?|projecting|anticipating|on|i'll|we'll|he'll|she'll|it'll|they'll|you'll|that'll|there'll|is|are|isn't|aren't|it's|am|likelihood|chances?|odds|probability|guided|guides|resumes?|begins?|starts|opens|expires|lapses|concludes|kicks|meets|he's|she's|they're|we're|i'm)$/;

const PAST =
  /^(was|were|wasn't|weren't|had|hadn't|did|didn't|has|have|hasn't|haven't|been|took|wrote|began|came|went|won|lost|fell|rose|saw|made|led|sent|held|met|left|kept|hit|grew|became|brought|broke|built|bought|caught|chose|drove|fought|found|flew|got|knew|laid|paid|ran|shot|stood|struck|thought|threw|underwent|understood|withdrew|cut|put|quit|spent|spread|blew|drew|died|gave|shook|slid|sank|swept|sold|felt|dealt|ceased|taken|written|begun|seen|given|fallen|risen|gone|done|known|shown|driven|grown|ago|earlier|previously)$/;

const PROMISES =
  /^(said|told|stated|pledged|promised|vowed|proposed|predicted|warned|agreed|ordered|demanded|called|threatened|wanted|hoped|intended|aimed|claimed|announced|estimated|forecasted|suggested|noted|added|argued|projected|urged|asked|required|committed|approved|decided|instructed|tasked|sought|insisted|assessed|gave|offered|requested|signed|believed|signalled|signaled|reported|thought|wrote)$/;

const NOT_VERBS =
  /^(need|speed|exceed|proceed|succeed|feed|indeed|bed|red|hundred|armed|united|unmanned|breed|seed|weed|embed|shed|sacred|naked|so-called|led|fed|med|allied|unprecedented|unspecified|unexpected|repeated|renewed|proposed|planned|wicked|kindred|ted|fred|alfred|mohammed|muhammed|ahmed|mohamed|hamed|saeed|med|seed|greed|creed|deed|hybrid|related|based|backed)$/;

const AUXILIARY = /^(will|won't|would|can|could|may|might|should|shall|must|be|to|cannot|can't)$/;
const PRESENT_PASSIVE = /^(is|are|being|isn't|aren't|it's|am)$/;
const NEGLIGIBLE =
  /^(not|also|already|still|now|be|been|fully|successfully|finally|reportedly|being|ever|never|only|likely|soon|probably|well|yet|then)$/;
const DETERMINERS = /^(the|a|an|this|that|these|its|their|his|her|our|any|some|no|of|by|with|and|for|in)$/;
const BOUNDARY = /^([.;:!?()]|which|who|that|whose|because|although|while|whereas|if|when)$/;

/** Where a clause ahead is another one. */
const STARTS_CLAUSE = /^(after|before|since|once|as|given|until|unless|citing|following)$/;

const OUTLOOK = /^(forecasts?|estimates?|guidance|outlook|projections?|predictions?|targets?)$/;

/** "raised its 2026 demand forecast": a year that a noun of foresight follows. */
const ownsOutlook = (tokens: Token[], from: number, to: number) =>
  /^(its|their|his|her|our|the|a)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens.slice(to, to + 4).some(({ lower }) => OUTLOOK.test(lower)) &&
  tokens.slice(to, to + 2).every(({ text }) => /^[a-z]/.test(text));

const REACH = 24;

/** The tense of the verb that governs the words at `from`..`to`, or null where none is in reach. */
export function clauseTense(tokens: Token[], from: number, to: number): Tense | null {
  if (
    tokens[from]?.lower !== 'for' &&
    /^(forecasts?|predicted|predicts?|projected|estimated)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 7), from).every(({ lower }) => lower !== 'will') &&
    !/^(is|are|be|to)$/.test(tokens[from - 2]?.lower ?? '')
  )
    return 'promise';
  // "lowered its forecast for the year"
  if (tokens[from]?.lower === 'for' && OUTLOOK.test(tokens[from - 1]?.lower ?? '')) return 'future';
  if (ownsOutlook(tokens, from, to)) return 'future';
  const [behind, stopped] = scan(tokens, from - 1, -1);
  if (behind) return behind;
  const [ahead] = scan(tokens, to, 1);
  return ahead ?? (stopped === null ? null : scan(tokens, stopped - 1, -1)[0]);
}

/** The first verb in a direction, up to a clause boundary (given back as an index). */
function scan(tokens: Token[], start: number, step: 1 | -1): [Tense | null, number | null] {
  let described: Tense | null = null;
  for (let i = start, steps = 0; i >= 0 && i < tokens.length && steps < REACH; i += step, steps++) {
    const token = tokens[i];
    if (!token) break;
    if (isDecimalPoint(tokens, i)) continue;
    // "the agency (IEA) on Thursday"
    if (step === -1 && token.text === ')' && tokens[i - 2]?.text === '(') {
      i -= 2;
      continue;
    }
    if (BOUNDARY.test(token.lower) || isLongDash(token) || isClauseComma(tokens, i)) {
      if (!(step === 1 && i === start)) return [described, i];
      continue;
    }
    if (step === 1 && i > start && STARTS_CLAUSE.test(token.lower)) break;
    const tense = tenseAt(tokens, i);
    // "after sales picked up in May"
    if (described && step === -1 && /^(after|since)$/.test(token.lower)) return [described, i];
    // "uranium needed for", "the army captured": the first may only describe, so look on for another verb
    if (tense === 'past' && step === -1 && mayDescribe(tokens, i)) described = 'past';
    else if (tense) return [tense, null];
  }
  return [described, null];
}

const mayDescribe = (tokens: Token[], i: number) =>
  tokens[i]?.lower.endsWith('ed') === true &&
  /^[a-z]{3,}$/.test(tokens[i - 1]?.text ?? '') &&
  !/^(he|she|they|who|also|has|have|had|was|were)$/.test(tokens[i - 1]?.lower ?? '');

/** The stop of "1.7%" ends no clause. */
const isDecimalPoint = (tokens: Token[], i: number) =>
  tokens[i]?.text === '.' &&
  isGlued(tokens, i) &&
  isGlued(tokens, i + 1) &&
  /^\d/.test(tokens[i + 1]?.text ?? '');

const isLongDash = (token: Token) => isDash(token) && token.text === '—';
const isClauseComma = (tokens: Token[], i: number) =>
  tokens[i]?.text === ',' && /^(and|but|or|so|yet|while|which|who)$/.test(tokens[i + 1]?.lower ?? '');

function tenseAt(tokens: Token[], i: number): Tense | null {
  const { lower, text } = tokens[i] as Token;
  if (lower === 'may' && text === 'May' && i > 0) return null;
  if (lower === 'march') return null;
  // "its guidance of 770 deliveries in 2026"; but "raised its guidance in May"
  if (/^(guidance|outlook|projections?|predictions?|expectations?)$/.test(lower))
    return /^(of|for|that)$/.test(tokens[i + 1]?.lower ?? '') ? 'future' : null;
  if (lower === 'to') return infinitiveTense(tokens, i);
  if (lower === 'on' || lower === 'set' || lower === 'cut' || lower === 'put' || lower === 'hit')
    return lower === 'set' && tokens[i + 1]?.lower === 'for' ? 'future' : null;
  if (/^(has|have)$/.test(lower)) return tokens[i + 1]?.lower === 'to' ? 'future' : perfectTense(tokens, i);
  if (FUTURE.test(lower)) return isAdjective(tokens, i) ? null : futureOrPast(tokens, i);
  if (!PAST.test(lower) && !PROMISES.test(lower) && !isRegularPast(lower)) return null;
  return pastTense(tokens, i);
}

const isRegularPast = (lower: string) => /^[a-z]{2,20}ed$/.test(lower) && !NOT_VERBS.test(lower);
const isAdjective = (tokens: Token[], i: number) =>
  tokens[i]?.lower.endsWith('ed') === true && DETERMINERS.test(tokens[i - 1]?.lower ?? '');

/** "has fallen" looks back, "has a 60% chance" and "have no plans" do not. */
function perfectTense(tokens: Token[], i: number): Tense | null {
  for (let at = i + 1; at < i + 4; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (PAST.test(lower) || PROMISES.test(lower) || isRegularPast(lower)) return 'past';
    if (!NEGLIGIBLE.test(lower)) break;
  }
  return null;
}

/** "was expected to", "had been scheduled for" still look forward. */
function futureOrPast(tokens: Token[], i: number): Tense {
  const { lower } = tokens[i] as Token;
  const before = tokens[i - 1]?.lower ?? '';
  return lower === 'estimated' && before !== 'is' ? 'promise' : 'future';
}

function pastTense(tokens: Token[], i: number): Tense | null {
  const { lower } = tokens[i] as Token;
  if (isAdjective(tokens, i) && !/^(by|and)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
    const word = tokens[at]?.lower ?? '';
    // "will have delivered"; but "may have left" looks back
    if (word === 'have' && /(^will|^won't|^shall|'ll)$/.test(tokens[at - 1]?.lower ?? '')) return 'future';
    if (AUXILIARY.test(word))
      return word === 'be' && /^(was|were)$/.test(tokens[at - 1]?.lower ?? '') ? 'past' : 'future';
    if (PRESENT_PASSIVE.test(word)) return 'future';
    if (!NEGLIGIBLE.test(word)) break;
  }
  if (isSeen(tokens, i)) return 'future';
  return PROMISES.test(lower) ? 'promise' : 'past';
}

/** "expect to see it sold by October" */
const isSeen = (tokens: Token[], i: number) =>
  tokens
    .slice(Math.max(0, i - 8), i)
    .some(
      ({ lower }, at, near) =>
        lower === 'see' && /^(to|will|would|could|may|might)$/.test(near[at - 1]?.lower ?? ''),
    );

const IMPLICATIVE =
  /^(began|started|failed|managed|tried|came|went|helped|continued|had|got|proceeded|returned|refused|used|forced|led|allowed|moved|rushed|happened)$/;

/** An infinitive looks forward, unless its verb says it has been done ("began to advance"). */
function infinitiveTense(tokens: Token[], i: number): Tense | null {
  const next = tokens[i + 1];
  if (!next || !/^[a-z]{2,}$/.test(next.text) || DETERMINERS.test(next.lower)) return null;
  if (
    /^(date|this|these|those|all|both|about|over|more|less|than|one|two|three|four|five|six|ten|him|her|them|us|me|it|you)$/.test(
      next.lower,
    )
  )
    return null;
  if (tokens[i - 1]?.lower === 'able' && /^(was|were|been)$/.test(tokens[i - 2]?.lower ?? '')) return 'past';
  for (let at = i - 1; at >= Math.max(0, i - 3); at--)
    if (IMPLICATIVE.test(tokens[at]?.lower ?? '')) return 'past';
  return 'future';
}
