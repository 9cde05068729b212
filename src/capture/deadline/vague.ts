import { addDays, addMonths, type Day, yearOf } from './civil-day.js';
import { type Draft, vagueDraft } from './durations.js';
import type { ReadingContext } from './period.js';
import { type Match, PhraseTable } from '../words/phrase-table.js';
import type { Token } from '../words/tokens.js';

type Suggest = ((saidOn: Day) => Day) | null;

const months = (count: number) => (saidOn: Day) => addMonths(saidOn, count);
const days = (count: number) => (saidOn: Day) => addDays(saidOn, count);

/** Phrases without a date, and the day we suggest for them. */
const PHRASES = new PhraseTable<Suggest>([
  [
    'soon|very soon|some time soon|sometime soon|any time soon|anytime soon|shortly|before long|in due course|as soon as possible|quite soon|pretty soon',
    months(3),
  ],
  [
    'in the near future|in the foreseeable future|for the foreseeable future|in the not too distant future|in the immediate future|in the near term|in the short term|in the short run|over the short term|over the near term|in the shorter term|near term',
    months(6),
  ],
  ['in the medium term|over the medium term|in the mid term|over the medium run', months(36)],
  [
    'in the long term|in the long run|over the long term|over the long run|in the longer term|in the longer run|in the distant future',
    months(120),
  ],
  [
    'any day now|any day|any moment now|any minute now|at any moment|at any time now|imminently|within hours|in the coming hours|in the next few hours|in the hours ahead',
    days(7),
  ],
  ['any week now', days(42)],
  [
    'in the new year|into the new year|early in the new year|for early in the new year|for the new year|early new year|by early in the new year',
    (saidOn) => `${yearOf(saidOn) + 1}-03-31`,
  ],
  [
    'within our lifetime|in our lifetime|within my lifetime|in my lifetime|within our lifetimes|in our lifetimes|within his lifetime|in his lifetime|within her lifetime|within a lifetime|within their lifetimes|in my life time|within living memory',
    null,
  ],
  [
    'someday|some day|one day|eventually|sooner or later|at some point|at some stage|at some point in the future|in time|over time|in the future|in the years ahead|in the months ahead|in the weeks ahead|in the days ahead|within a generation|in a generation',
    null,
  ],
  [
    'when the time comes|when the time is right|when conditions allow|until further notice|for now|for the time being|indefinitely',
    null,
  ],
]);

export function readVaguePhrase(tokens: Token[], i: number, { saidOn }: ReadingContext): Match<Draft> | null {
  const match = PHRASES.match(tokens, i);
  if (!match) return null;
  // "as soon as", "soon after", "in time for", "one day in May"
  const next = tokens[match.next]?.lower ?? '';
  if (
    /^(as|after|for|in|of)$/.test(next) &&
    match.next - i <= 2 &&
    !(tokens[i]?.lower === 'soon' && next === 'in')
  )
    return null;
  const phrase = tokens
    .slice(i, match.next)
    .map((token) => token.text)
    .join(' ');
  return {
    value: { ...vagueDraft(match.value?.(saidOn) ?? null, phrase), followsTense: false },
    next: match.next,
  };
}
