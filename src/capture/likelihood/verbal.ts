import { type Match, PhraseTable } from '../words/phrase-table.js';
import type { Token } from '../words/tokens.js';
import { isClaimNegated, isNegatedBefore } from './negation.js';
import { probabilityOf, SURVEY_OF_READERS } from './scales.js';
import type { Likelihood } from './likelihood.js';

type Draft = Omit<Likelihood, 'span' | 'phrase'>;

/** Phrases looked for in running text. Words that mostly mean something else ("certain", "often", "remote") are left out. */
const PHRASES = new PhraseTable<true>([
  [
    'almost no chance|no chance|little chance|slight chance|slim chance|small chance|remote chance|remote possibility|low probability|low likelihood|outside chance|chances are slight|chances are slim|slim odds|long odds',
    true,
  ],
  [
    'good chance|very good chance|decent chance|fair chance|strong chance|strong possibility|high probability|high likelihood|high risk|real possibility|serious possibility|distinct possibility|realistic possibility|moderate probability|good odds|every chance|high chance',
    true,
  ],
  [
    'roughly even chance|even chance|about even|roughly even odds|better than even|better than even chance|less than even|about as likely as not|as likely as not|more likely than not|less likely than not|chances about even',
    true,
  ],
  [
    'almost certain|almost certainly|nearly certain|virtually certain|all but certain|almost certainly not|certain to|near certain|all but inevitable|inevitable|inevitably|bound to|sure to',
    true,
  ],
  [
    'likely|probably|probable|very likely|highly likely|extremely likely|very probable|highly probable|quite likely|most likely|increasingly likely|more likely|probably not',
    true,
  ],
  [
    'unlikely|very unlikely|highly unlikely|extremely unlikely|exceptionally unlikely|quite unlikely|increasingly unlikely|improbable|highly improbable|doubtful|highly doubtful|virtually impossible|almost impossible|impossible|probably not',
    true,
  ],
  ['possibly|perhaps|maybe|conceivably', true],
]);

/** Verbal probabilities that are below a half: the claim is the positive one. */
const BELOW_HALF =
  /\b(un|im)(likely|probable|possible)|\b(no|little|slight|slim|small|remote|low|outside|less|not|doubtful|long)\b/;

const MODALS = new PhraseTable<'possible' | 'flat'>([
  ['could|may|might|can', 'possible'],
  [
    "will|won't|shall|'ll|is going to|are going to|is set to|are set to|is poised to|are poised to|is on track to|are on track to|is due to|are due to|is slated to|are slated to|is scheduled to|are scheduled to|would",
    'flat',
  ],
]);

export function readVerbal(tokens: Token[], i: number, scaleId: string): Match<Draft> | null {
  const match = PHRASES.match(tokens, i);
  if (!match) return null;
  const words = tokens
    .slice(i, match.next)
    .map((token) => token.lower)
    .join(' ');
  const known = probabilityOf(words.replace(/ to$/, ''), scaleId);
  const isTurned = isNegatedBefore(tokens, i) !== isClaimNegated(tokens, match.next);
  const turn = (value: number | undefined) =>
    value === undefined ? null : round(isTurned ? 1 - value : value);
  return {
    next: match.next,
    value: {
      kind: 'verbal',
      low: turn(isTurned ? known?.high : known?.low),
      probability: turn(known?.point),
      high: turn(isTurned ? known?.low : known?.high),
      isScored: known !== null,
      isFlipped: BELOW_HALF.test(words) !== isTurned,
      isDenied: isTurned,
      scaleId: known?.scaleId ?? null,
      pointRule: known
        ? known.isExtended
          ? `${known.pointRule}, half-way to the end for “very”`
          : known.pointRule
        : null,
      choices: [],
    },
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** "could", "will": no scale gives them a number; what readers take them for is one key away. */
export function readModal(tokens: Token[], i: number): Match<Draft> | null {
  const token = tokens[i];
  if (token?.text === 'May' && i > 0) return null;
  const match = MODALS.match(tokens, i);
  if (!match) return null;
  const isNegative = token?.lower === "won't" || isClaimNegated(tokens, match.next);
  const word = token?.lower === 'can' ? 'could' : match.value === 'flat' ? 'will' : (token?.lower ?? '');
  const median = probabilityOf(`${word} happen`, SURVEY_OF_READERS, true)?.point ?? null;
  const probability = median === null ? null : round(isNegative ? 1 - median : median);
  return {
    next: match.next,
    value: {
      kind: 'modal',
      low: null,
      probability: null,
      high: null,
      isScored: false,
      isFlipped: isNegative,
      isDenied: isNegative,
      scaleId: null,
      pointRule: null,
      choices: probability === null ? [] : [{ probability, why: 'median of readers, CAPphrase 2026' }],
    },
  };
}
