import { addDays, civilDay, type Day, laterOf, weekdayOf, yearOf } from './civil-day.js';
import { type Draft, vagueDraft } from './durations.js';
import type { ReadingContext } from './period.js';
import { type Match, PhraseTable } from '../words/phrase-table.js';
import { isYear } from './periods/year-number.js';
import type { Token } from '../words/tokens.js';

const ANCHORS = new PhraseTable<true>([
  [
    'before|by|after|until|till|ahead of|prior to|following|in time for|at|during|within|once|when|as soon as|not until|since|on the eve of|come|unless|no later than|by the time of|by the time|as early as|until after|by the end of|before the end of|through|in|at the end of|until the end of|at the start of|by the start of|on|in the wake of|in the aftermath of|in the run up to|on the heels of|around|on the back of',
    true,
  ],
]);
/** Conjunctions: the event is a clause of its own. */
const CLAUSE_ANCHORS = /^(before|after|until|till|once|when|time)$/;

const EVENTS =
  /^(elections?|midterms?|primary|primaries|runoff|by-election|referendum|inauguration|summit|conference|olympics|games|championships?|ceasefire|truce|armistice|war|invasion|offensive|counteroffensive|campaign|treaty|agreement|deal|accession|talks|negotiations|meeting|hearing|trial|verdict|ruling|vote|ballot|term|terms|presidency|tenure|mandate|administration|session|congress|parade|exercise|exercises|launch|ipo|merger|completion|withdrawal|deadline|retirement|death|departure|release|rollout|budget|earnings|cup|season|expiry|expiration|harvest|holidays|recess|ramadan|anniversary|visit|transition|handover|operation|conflict|fighting|hostilities|crisis|pandemic|pontificate|reign|career|contract|lifetime)$/;
const LEAVES =
  /^(leaves?|quits?|ends?|begins?|starts?|takes?|wins?|loses?|meets?|lifts?|signs?|dies|retires?|agrees?|votes?|expires?|opens?|closes?|arrives?|falls?|collapses?|finish(es)?|joins?|steps?|resumes?|settles?|is|are|has|have|gets?|reach(es)?|comes?|becomes?|goes|runs?|rises|breaks?|adjourns?|returns?)$/;
const STOP =
  /^([.,;:!?()"“”]|then|and|but|that|which|who|will|would|could|may|might|said|says|by|to|for|with|as|in|on|if|because)$/;

const MAX_WORDS = 7;

/** "before the election", "by the midterms", "before he leaves office": an upper or lower bound without a date. */
export function readEvent(tokens: Token[], i: number, context: ReadingContext): Match<Draft> | null {
  const anchor = ANCHORS.match(tokens, i);
  if (!anchor) return null;
  const isClauseAnchor = CLAUSE_ANCHORS.test(tokens[anchor.next - 1]?.lower ?? '');
  const isLoose = /^(in|at|on|during|through)$/.test(tokens[anchor.next - 1]?.lower ?? '');
  for (let at = anchor.next; at < anchor.next + MAX_WORDS && at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (STOP.test(word) && tokens[at]?.text !== 'May') return null;
    if (
      EVENTS.test(word.replace(/'s$/, '')) &&
      !isLoose &&
      !(isClauseAnchor && LEAVES.test(tokens[at + 1]?.lower ?? ''))
    )
      return finish(tokens, i, at, context);
    if (EVENTS.test(word) && isLoose && isYear(tokens[at - 1])) return finish(tokens, i, at, context);
    if (isClauseAnchor && at > anchor.next && LEAVES.test(word) && hasSubject(tokens, anchor.next))
      return ofClause(finish(tokens, i, clauseEnd(tokens, at), context));
    if (isFirstHundredDays(tokens, at)) return finish(tokens, i, at + 2, context);
  }
  return null;
}

const ofClause = ({ value, next }: Match<Draft>): Match<Draft> => ({
  value: { ...value, ruleId: 'event-clause' },
  next,
});

const hasSubject = (tokens: Token[], i: number) =>
  /^(he|she|they|it|we|i|the|his|her|their|a|an|this|trump|putin)$/.test(tokens[i]?.lower ?? '') ||
  /^\p{Lu}/u.test(tokens[i]?.text ?? '');

/** "before Parliament rises for the summer" */
const FOR_A_BREAK = new PhraseTable<true>([
  [
    'for the summer|for summer|for its summer|for the winter|for christmas|for easter|for thanksgiving|for the holidays|for recess',
    true,
  ],
]);

function clauseEnd(tokens: Token[], i: number): number {
  let at = i;
  while (at + 1 < tokens.length && at < i + 3 && !STOP.test(tokens[at + 1]?.lower ?? '.')) at++;
  const pause = FOR_A_BREAK.match(tokens, at + 1);
  return pause ? pause.next - 1 : at;
}

const isFirstHundredDays = (tokens: Token[], i: number) =>
  tokens[i]?.lower === 'first' &&
  /^(100|hundred)$/.test(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 2]?.lower === 'days';

function finish(tokens: Token[], i: number, last: number, { saidOn }: ReadingContext): Match<Draft> {
  const words = tokens.slice(i, last + 1).map((token) => token.lower);
  const year = Number(tokens.slice(i, last + 1).find(isYear)?.text);
  return {
    next: last + 1,
    value: {
      ...vagueDraft(suggest(words, year || null, saidOn), 'an event'),
      kind: 'event',
      ruleId: 'event',
      convention: 'an event whose date the text does not give: none is proposed',
      followsTense: false,
    },
  };
}

/** The US general election of an even year: the Tuesday after the first Monday of November. */
function electionDay(year: number): Day {
  const first = civilDay(year, 11, 1) ?? '';
  return addDays(first, ((8 - weekdayOf(first)) % 7) + 1);
}

function suggest(words: string[], named: number | null, saidOn: Day): Day | null {
  const isMidterm = words.some((word) => word.startsWith('midterm'));
  const isPresidential =
    words.includes('election') && words.some((word) => word === 'us' || word === 'american');
  const cycle = isMidterm ? 2 : 0;
  if (!isMidterm && !isPresidential) return named === null ? null : laterOf(`${named}-12-31`, saidOn);
  if (named !== null) return electionDay(named);
  for (let year = yearOf(saidOn); ; year++)
    if (year % 4 === cycle && electionDay(year) >= saidOn) return electionDay(year);
}
