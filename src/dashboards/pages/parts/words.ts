import { formatDay, formatNumber, formatPercent } from '../../charts/format.js';
import { spreadWord } from '../../charts/spread.js';
import type { Attribution, Likelihood, NameRef, Outcome, QuestionStatus, Wording } from '../props/common.js';

const outcomeWords = new Map([
  ['yes', 'Happened'],
  ['no', 'Did not'],
  ['ambiguous', 'Ambiguous'],
  ['annulled', 'Annulled'],
]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a ruling said, in a word or two; the number of a numeric question with its unit. */
export function outcomeWord(outcome: Outcome, unit: string | null = null): string {
  if (typeof outcome === 'number') return `${formatPercent(outcome)} yes`;
  if (DAY.test(outcome)) return formatDay(outcome);
  const number = Number(outcome);
  if (unit !== null && !Number.isNaN(number)) return `${formatNumber(number)} ${unit}`;
  return outcomeWords.get(outcome) ?? outcome;
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
export function likelihoodWord({ probability, phrase, distribution, quantiles, unit }: Likelihood): string {
  if (phrase !== null) return `“${phrase}”`;
  if (distribution?.length) {
    const likeliest = distribution.reduce((a, b) => (b.probability > a.probability ? b : a));
    return `${likeliest.option} ${formatPercent(likeliest.probability)}`;
  }
  if (quantiles?.length) return spreadWord(quantiles, unit);
  return probability === null ? 'not given' : formatPercent(probability);
}

/** The short name of a scale: “ICD 203” for `icd-203`. */
export const scaleName = (id: string): string => id.replaceAll('-', ' ').toUpperCase();

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
