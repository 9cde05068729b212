import { formatPercent } from '../../charts/format.js';
import type { Attribution, Likelihood, NameRef, Outcome, QuestionStatus, Wording } from '../props/common.js';

/** What a ruling said, in a word or two. */
export function outcomeWord(outcome: Outcome): string {
  if (typeof outcome === 'number') return `${formatPercent(outcome)} yes`;
  return { yes: 'Happened', no: 'Did not', ambiguous: 'Ambiguous', annulled: 'Annulled' }[outcome];
}

export const statusWord: Readonly<Record<QuestionStatus, string>> = {
  open: 'Open',
  overdue: 'Overdue',
  postponed: 'Postponed',
  resolved: 'Resolved',
  ambiguous: 'Ambiguous',
  annulled: 'Annulled',
};

/** What was said: a percentage, else the phrase in quotation marks. */
export function likelihoodWord({ probability, phrase }: Likelihood): string {
  if (phrase !== null) return `“${phrase}”`;
  return probability === null ? 'not given' : formatPercent(probability);
}

/** Whose wording it is: “own words”, “translated”, “paraphrased by ISW”. */
export function wordingWord(wording: Wording, source: NameRef | null): string {
  if (wording === 'paraphrased') return source ? `paraphrased by ${source.name}` : 'paraphrased';
  return wording === 'translated' ? 'own words, translated' : 'own words';
}

interface Said {
  author: NameRef | null;
  source: NameRef | null;
  attribution: Attribution | null;
}

/** Who said it where: “Vladimir Putin, via ISW”; the outlet alone where it spoke for itself. */
export function byline({ author, source, attribution }: Said): string {
  if (!author) return source?.name ?? '';
  if (!source || source.slug === author.slug) return author.name;
  return attribution === 'reported' ? `${author.name}, via ${source.name}` : `${author.name}, ${source.name}`;
}
