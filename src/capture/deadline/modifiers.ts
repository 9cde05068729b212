import type { PartName } from './parts.js';
import { PhraseTable } from '../words/phrase-table.js';

/** What stands before a period and takes a part of it. */
export const MODIFIERS = new PhraseTable<PartName>([
  [
    'early|the early|early in|early on in|the early part of|early part of|the early months of|the early days of|the first months of|the opening months of|the first third of',
    'early',
  ],
  [
    'the onset of|the arrival of|the start of|start of|the beginning of|beginning of|the outset of|the very start of|the very beginning of|the dawn of',
    'start',
  ],
  [
    'mid|the middle of|middle of|midway through|halfway through|the midpoint of|around the middle of|the mid',
    'mid',
  ],
  [
    'late|late in|the latter part of|latter part of|the late|the later part of|the final third of|the later months of',
    'late',
  ],
  [
    'the tail end of|tail end of|the close of|close of|the end of|end of|end|the very end of|the back end of',
    'end',
  ],
  [
    'the last months of|the final months of|the last weeks of|the final weeks of|the closing months of|the closing weeks of|the final days of|the last days of|the closing days of',
    'end',
  ],
  [
    'the remainder of|the rest of|the balance of|the course of|the duration of|the whole of|all of|later|sometime|some time|some time in|sometime in|some point in|some point',
    'rest',
  ],
  ['the first half of|first half of|the 1st half of', 'first-half'],
  [
    'the second half of|second half of|the latter half of|latter half of|the back half of|back half of|the 2nd half of',
    'second-half',
  ],
  ['early to mid|the early to mid|early or mid', 'early-to-mid'],
  ['mid to late|the mid to late|mid or late', 'mid-to-late'],
  [
    'the first week of|first week of|the first few days of|the first days of|the opening days of',
    'first-days',
  ],
  ['the last week of|the final week of|last week of', 'last-days'],
]);

type Whole = 'year' | 'month' | 'quarter' | 'week' | 'decade' | 'century' | 'season';

export interface Compound {
  part: PartName;
  unit: Whole;
}

/** One word for a part and its period: "year-end", "midyear", "EOY". */
export const COMPOUNDS = new PhraseTable<Compound>([
  [
    "year end|yearend|year's end|the year's end|the year end|years end|end of year|end year|eoy|the year is out|the year ends|the year is over",
    { part: 'end', unit: 'year' },
  ],
  [
    "month end|month's end|the month's end|end of month|eom|the month is out|the month is over",
    { part: 'end', unit: 'month' },
  ],
  ["quarter end|quarter's end|end of quarter|eoq", { part: 'end', unit: 'quarter' }],
  ["week's end|end of week|eow|the week is out|the week is over", { part: 'end', unit: 'week' }],
  [
    "decade's end|the decade's end|the decade is out|the decade is over|the turn of the decade|turn of the decade|end of decade",
    { part: 'end', unit: 'decade' },
  ],
  [
    "century's end|the century's end|end of century|the turn of the century",
    { part: 'end', unit: 'century' },
  ],
  [
    'midyear|mid year|the middle of the year|midway through the year|halfway through the year',
    { part: 'mid', unit: 'year' },
  ],
  ['midmonth|mid month|the middle of the month', { part: 'mid', unit: 'month' }],
  ['midweek|mid week', { part: 'mid', unit: 'week' }],
  ['mid decade|middecade|the middle of the decade', { part: 'mid', unit: 'decade' }],
  [
    'mid century|midcentury|the middle of the century|the middle of this century|middle of this century|mid this century',
    { part: 'mid', unit: 'century' },
  ],
]);
