import type { Word, WordResult } from '../pages/props/record-details.js';
import { groupBy } from '../../platform/group-by.js';
import type { PhraseMean } from './record-phrases.js';
import type { TrackedPhrase } from './tracked-phrases.js';

type Result = WordResult & Pick<TrackedPhrase, 'attribution'>;

/**
 * The words of likelihood of a record side by side for own and reported: what promises most comes first, what promises
 * nothing last.
 */
export function toWords(scored: readonly PhraseMean[], tracked: readonly TrackedPhrase[]): Word[] {
  const byWord = [...groupBy(scored, ({ scale, phrase }) => `${scale} ${phrase}`).values()];
  const promising = byWord
    .toSorted((a, b) => b[0]!.meanP - a[0]!.meanP)
    .map((rows) => {
      const { phrase, scale, promisedLow: low, promisedHigh: high } = rows[0]!;
      return { ...toWord(phrase, rows), scale, promised: { low, high } };
    });
  const open = [...groupBy(tracked, ({ phrase }) => phrase).values()].map((rows) =>
    toWord(rows[0]!.phrase, rows),
  );
  return [...promising, ...open];
}

/** Whether at least half of a record's scored questions were forecast in words. */
export function isMostlyWords(scored: readonly PhraseMean[], n: number): boolean {
  return n > 0 && scored.reduce((sum, { weight }) => sum + weight, 0) >= n / 2;
}

function toWord(phrase: string, rows: readonly Result[]): Word {
  const of = (attribution: Result['attribution']): WordResult | null => {
    const found = rows.find((row) => row.attribution === attribution);
    return found ? { n: found.n, frequency: found.frequency, low: found.low, high: found.high } : null;
  };
  return { phrase, scale: null, promised: null, any: of(null), own: of('own'), reported: of('reported') };
}
