import type { Word, WordResult } from '../props/record-details.js';
import { minJudged } from './judging.js';

export interface WordFinding {
  phrase: string;
  promised: { low: number; high: number };
  result: WordResult;
  reported: boolean;
}

/** The word that a record stands or falls by: the scored one used most, if often enough to speak of. */
export function wordFinding(words: readonly Word[]): WordFinding | null {
  const found = words.flatMap(({ phrase, promised, any, own, reported }) => {
    if (!promised) return [];
    const spoken = any ?? own;
    return [
      ...(spoken ? [{ phrase, promised, result: spoken, reported: false }] : []),
      ...(reported ? [{ phrase, promised, result: reported, reported: true }] : []),
    ];
  });
  const most = found.toSorted((a, b) => b.result.n - a.result.n)[0];
  return most && most.result.n >= minJudged ? most : null;
}
