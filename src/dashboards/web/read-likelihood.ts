/** What a likelihood field says: a probability, or the words of a verbal one. */
export interface ReadLikelihood {
  probability?: number;
  phrase?: string;
}

const PERCENT = /^(\d+(?:[.,]\d+)?)\s*%$/;
const NUMBER = /^-?\d*[.,]?\d+$/;

/**
 * Reads “70%”, “0.7” or “likely”. A number is passed on as it stands, so that one outside 0..1 is refused where
 * all input is checked.
 */
export function readLikelihood(text: string | undefined): ReadLikelihood {
  if (text === undefined) return {};
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return { probability: toNumber(percent) / 100 };
  return NUMBER.test(text) ? { probability: toNumber(text) } : { phrase: text };
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}
