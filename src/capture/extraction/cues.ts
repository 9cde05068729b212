import { type Match, PhraseTable } from '../words/phrase-table.js';
import type { Token } from '../words/tokens.js';

export type Cue = 'will' | 'modal' | 'expectation' | 'intention' | 'advice';

export interface FoundCue {
  cue: Cue;
  /** index of its first token */
  at: number;
  word: string;
}

/** Words by which a sentence looks forward. */
const CUES = new PhraseTable<Cue>([
  [
    "will|won't|'ll|shall|is going to|are going to|going to|is set to|are set to|set to|is poised to|are poised to|poised to|is bound to|are bound to|we'll|he'll|she'll|it'll|they'll|i'll|there'll|that'll|you'll",
    'will',
  ],
  ["could|may|might|would|can|i'd|we'd be|it'd be|he'd be|she'd be|they'd be", 'modal'],
  [
    'expects|expect|expected|expecting|forecasts|forecast|forecasting|predicts|predict|predicted|predicting|projects|projected|projecting|anticipates|anticipate|anticipated|sees|now see|they see|we see|economists see|analysts see|traders see|markets see|foresees|envisages|envisions|estimates|estimate|estimated|believes|believe|reckons|reckon|thinks|speculated|is due|are due|due to|is due to|due in|due by|scheduled|slated|on track|on course|on the way|on schedule|pegs|pegged|preparing|is preparing|to be|probability of|chance of|odds of|likelihood of|risk of|prospect of|expectation|expectations|looks likely|looks set|forecasted|warns|warned|fears|has the capacity to|has the capability to|capable of|able to|is on the verge of|heading for|headed for|is coming|are coming|assumes|assume|bets|betting|priced in|pricing in|expiring|expires|matures|risks|on pace|rumored to|rumoured to|tipped to|projections indicate|forecasts indicate|some forecast|projections show|projection stands|projection is|projections are|projection of|projection that|prediction that|prediction of|forecast stands|forecasts show|pencilled in|penciled in|reckon|seen at|seen falling|seen rising|seen growing|betting that|in line to|set for|destined to|likely to|potential|possible|looming|impending|guides|guided|guiding|guidance|base case|baseline|central projection|central scenario|central case|price target|target price|year end target|target date|deadline is|target is|action date|decision date|we look for|strategists look for|economists look for|analysts look for|prediction :|my prediction|our prediction|my bet|my guess|my forecast|i wager|in sight|on the cards|prices in|price in|in the offing|brought forward its|pushed back its|they project|we project|then project|economists project|analysts project|officials project|staff project|now project|still project',
    'expectation',
  ],
  [
    'plans|plan|planned|planning|plans to|intends|intend|intended|intending|aims|aim|aimed|aiming|hopes|hope|hoping|hoped|wants|want|wanted|seeks|seeking|sought|vows|vowed|pledges|pledged|promises|promised|ordered|orders|instructed|directed|tasked|demanded|urged|targets|targeting|targeted|committed|commits|proposed|proposes|asked|requested|vowing|pledging|promising|called on|calls for|called for|mandated|requires|required|threatened to|threatens to',
    'intention',
  ],
  ['advisable|inadvisable|must|need to|needs to|ought to|has to|have to|should', 'advice'],
]);

/** Nouns after which "plan" and "forecast" are things, not verbs. */
const DETERMINER = /^(the|a|an|its|his|her|their|our|this|that|of|my|your|no)$/;
const LOOKS_BACK = /^(had|been|previously|originally|earlier|once|initially|was|were)$/;

/** Every word of a sentence that looks forward, in order. */
export function findCues(tokens: Token[]): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = CUES.match(tokens, i) ?? readSeeing(tokens, i);
    if (!match || (tokens[i]?.text === 'May' && i > 0) || isNoun(tokens, i) || isNotAhead(tokens, i))
      continue;
    const cue = match.value === 'advice' && isExpectation(tokens, i) ? 'modal' : match.value;
    cues.push({ cue, at: i, word: tokens[i]?.lower ?? '' });
    i = match.next - 1;
  }
  return cues;
}

/** "staff see inflation hitting the target", "the economy is seen expanding", "inflation is seen at 2%". */
function readSeeing(tokens: Token[], i: number): Match<Cue> | null {
  const word = tokens[i]?.lower;
  const next = tokens.slice(i + 1, i + 5).map(({ lower }) => lower);
  const isSeen = word === 'seen' && /^(at|[a-z]{3,}ing)$/.test(next[0] ?? '');
  const isSeeing =
    word === 'see' &&
    !/^(to|will|would|can|could|may|might|not|must|should|let)$/.test(tokens[i - 1]?.lower ?? '') &&
    next.some((other) => /^[a-z]{3,}ing$/.test(other));
  return isSeen || isSeeing ? { value: 'expectation', next: i + 1 } : null;
}

/** "appears to be", "could be seen" */
const isNotAhead = (tokens: Token[], i: number) =>
  (tokens[i]?.lower === 'could' &&
    tokens[i + 1]?.lower === 'be' &&
    /^(seen|heard|felt)$/.test(tokens[i + 2]?.lower ?? '')) ||
  (tokens[i]?.lower === 'to' &&
    /^(appears?|seems?|continues?|has|have|had|needs?|ought|said|believed|thought|considered|proved|used|wants?|claims?|known|found)$/.test(
      tokens[i - 1]?.lower ?? '',
    ));

const isNoun = (tokens: Token[], i: number) =>
  /^(plan|plans|aim|aims|target|targets|wish|hope|hopes|forecast|forecasts|estimate|estimates|can|orders|demands|projects|will|might|may)$/.test(
    tokens[i]?.lower ?? '',
  ) &&
  DETERMINER.test(tokens[i - 1]?.lower ?? '') &&
  // "this might happen"
  !(
    /^(this|that)$/.test(tokens[i - 1]?.lower ?? '') && /^(will|might|may|can)$/.test(tokens[i]?.lower ?? '')
  ) &&
  tokens[i + 1]?.lower !== 'to' &&
  // "upgraded its forecast for 2026"
  !(/^(forecasts?|estimates?)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'for');

const REQUESTERS =
  /^(we|you|they|congress|europe|government|governments|policymakers|west|leaders|nato|us|states|washington|parties|allies|companies|investors|citizens|readers|kyiv|brussels|berlin|officials|ministers)$/;

const HAPPENS =
  /^(be|have|see|reach|arrive|come|rise|fall|grow|improve|begin|start|become|recover|decline|ease|slow|return|get|result|enter|open|complete|happen|land|hit|soon|then|receive|exceed|peak|average|drop|climb|expand|contract|double|emerge|stay|remain|last|moderate|go|help|bring|lead|allow|make|continue|resume|dip|close|ship|launch|finish|edge|tick|rebound|stabilise|stabilize|end|prove|follow|conclude|settle|lift|narrow|widen|outpace|outperform|trade|top|approach|account|represent|generate|translate|materialise|materialize|benefit|pick|move|know|last|show|appear|win|turn)$/;

/** "The first unit should arrive in June" expects; "Europe should rearm" advises. */
function isExpectation(tokens: Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'should') return false;
  // "Should the talks fail, …"
  if (i === 0) return true;
  const at = /^(also|then|still|soon|now|gradually|eventually|only|finally)$/.test(tokens[i + 1]?.lower ?? '')
    ? i + 2
    : i + 1;
  const verb = tokens[at]?.lower ?? '';
  if (/^(expect|brace|see)$/.test(verb)) return true;
  return HAPPENS.test(verb) && (!REQUESTERS.test(tokens[i - 1]?.lower ?? '') || /^(be|have|see)$/.test(verb));
}

/** A prediction told as one of the past: "had predicted"; "was expected to" too, unless its day is yet to come. */
export function isToldAsPast(tokens: Token[], cues: readonly FoundCue[], isComing: boolean): boolean {
  return cues.some(
    ({ cue, at }) =>
      (cue === 'expectation' || cue === 'intention') &&
      LOOKS_BACK.test(tokens[at - 1]?.lower ?? '') &&
      !(isComing && /^(was|were)$/.test(tokens[at - 1]?.lower ?? '')) &&
      !/^(has|have)$/.test(tokens[at - 2]?.lower ?? ''),
  );
}
