import { formatPercent } from '../../charts/format.js';
import type { Attribution, Likelihood, NameRef, Outcome, QuestionStatus, Wording } from '../props/common.js';

const outcomeWords = new Map([
  ['yes', 'Happened'],
  ['no', 'Did not'],
  ['ambiguous', 'Ambiguous'],
  ['annulled', 'Annulled'],
]);

/** What a ruling said, in a word or two. */
export function outcomeWord(outcome: Outcome): string {
  if (typeof outcome === 'number') return `${formatPercent(outcome)} yes`;
  return outcomeWords.get(outcome) ?? outcome;
}

/** “12 (10 to 15)”: the quantile nearest to the middle, and the outermost ones. */
function quantilesWord(quantiles: NonNullable<Likelihood['quantiles']>): string {
  const middle = quantiles.reduce((a, b) => (Math.abs(b.level - 0.5) < Math.abs(a.level - 0.5) ? b : a));
  const [first, last] = [quantiles[0]!, quantiles.at(-1)!];
  return quantiles.length === 1 ? `${middle.value}` : `${middle.value} (${first.value} to ${last.value})`;
}

export const statusWord: Readonly<Record<QuestionStatus, string>> = {
  open: 'Open',
  overdue: 'Overdue',
  postponed: 'Postponed',
  resolved: 'Resolved',
  ambiguous: 'Ambiguous',
  annulled: 'Annulled',
};

/** What was said: a percentage, else the phrase in quotation marks; the likeliest option, or the median. */
export function likelihoodWord({ probability, phrase, distribution, quantiles }: Likelihood): string {
  if (phrase !== null) return `“${phrase}”`;
  if (distribution?.length) {
    const likeliest = distribution.reduce((a, b) => (b.probability > a.probability ? b : a));
    return `${likeliest.option} ${formatPercent(likeliest.probability)}`;
  }
  if (quantiles?.length) return quantilesWord(quantiles);
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
