import { PhraseTable } from '../words/phrase-table.js';

/**
 * How a preposition bounds its period: `by` ends with it, `before` the day before it, `in` lies in it,
 * `until` claims up to the day before it, `not-before` says the same of "no earlier than", `from` starts with or after
 * it, `since` and `of` belong to the past or to a name.
 */
export type Bounding =
  | 'by'
  | 'not-later'
  | 'before'
  | 'in'
  | 'until'
  | 'until-after'
  | 'not-before'
  | 'earliest'
  | 'from'
  | 'since'
  | 'as-of';

export const PREPOSITIONS = new PhraseTable<Bounding>([
  [
    'by|by about|by around|by roughly|by approximately|by at least|by at latest|by as late as|by sometime in|by some time in|by sometime|due by',
    'by',
  ],
  [
    'no later than|not later than|by no later than|at the latest by|at latest by|at the latest in|latest by|on or before|up to|through at least|at least through|up until the end of|up through|through|thru|to as late as|as late as|due',
    'not-later',
  ],
  [
    'before|ahead of|prior to|well before|long before|earlier than|sooner than|shortly before|just before|in advance of|in the run up to',
    'before',
  ],
  [
    'in|on|at|during|within|over|throughout|across|around|about|circa|for|in time for|over the course of|in the course of|in or around|sometime in|sometime during|some time in|at some point in|at some point during|some point in|come|of|into|sometime around|as recently as|survive|outlast|see out|last the',
    'in',
  ],
  [
    'until|till|til|up until|until at least|until about|until around|at least until|until as late as|until sometime in|until some time in',
    'until',
  ],
  ['until after|not until after|till after|until well after|until at least after', 'until-after'],
  [
    'not before|no earlier than|no sooner than|not earlier than|not sooner than|not until|not until at least',
    'not-before',
  ],
  [
    'as early as|as soon as|as soon as in|as early as in|as early as the|at the earliest in|at the earliest by|at earliest in|possibly as early as|perhaps as soon as|from as early as|at least|by as early as|by as soon as|at earliest',
    'earliest',
  ],
  [
    'from|after|in the wake of|in the aftermath of|starting|starting in|starting on|starting from|beginning|beginning in|beginning on|beginning from|following|beyond|past|later than|effective|as from|well after|only after',
    'from',
  ],
  ['since|ever since', 'since'],
  ['as of|as at', 'as-of'],
]);

export const AT_THE_EARLIEST = new PhraseTable<true>([
  [
    'at the earliest|at the very earliest|at earliest|or later|or beyond|and beyond|or after|onward|onwards|on wards',
    true,
  ],
]);

export const AT_THE_LATEST = new PhraseTable<true>([
  ['at the latest|at the very latest|at latest|or sooner|or earlier|if not sooner|if not earlier', true],
]);
