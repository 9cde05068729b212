import { askedQuantiles, quantilePrefix } from '../pages/question/SaidNumbers.js';
import { type FormFields, textOf } from './form-fields.js';
import { readLikelihood } from './read-likelihood.js';

/** An option with what was said of it: “Ann 50%”, “Ann: 0.5”. */
const OPTION_LINE = /^(.*?)[\s:;,|=]+(\d*[.,]?\d+\s*%?)$/;

/** A number as people type it: spaces or commas between thousands, a point before decimals. */
const GROUPED = /^-?\d{1,3}(?:[ ,\u00a0]\d{3})+(?:\.\d+)?$/;

/**
 * Reads one option a line, each with its likelihood behind it.
 * @returns the distribution is left out where a line gives none, so that it is refused as missing
 */
export function readOptionLines(text: string | undefined): { options?: string[]; distribution?: number[] } {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return {};
  const said = lines.map((line) => OPTION_LINE.exec(line));
  const options = lines.map((line, index) => said[index]?.[1] ?? line);
  const distribution = said.flatMap((match) => toProbability(match?.[2]) ?? []);
  return distribution.length === lines.length ? { options, distribution } : { options };
}

/** The likelihoods of the options of a question, from the fields `share1`, `share2`, …; what is no number is left out. */
export function readShares(fields: FormFields): number[] {
  return Object.keys(fields)
    .filter((name) => /^share\d+$/.test(name))
    .toSorted((a, b) => Number(a.slice(5)) - Number(b.slice(5)))
    .flatMap((name) => toProbability(textOf(fields, name)) ?? []);
}

/** The quantiles that were filled in, lowest level first. */
export function readQuantiles(fields: FormFields, type: 'numeric' | 'date') {
  const quantiles = askedQuantiles.flatMap(([level, ending]) => {
    const text = textOf(fields, `${quantilePrefix[type]}${ending}`);
    return text === undefined ? [] : [{ level, value: type === 'date' ? text : toNumber(text) }];
  });
  return quantiles.length > 0 ? { quantiles } : {};
}

function toProbability(text: string | undefined): number | undefined {
  return readLikelihood(text?.replace(/\s+%$/, '%')).probability;
}

/** What is no number stays as it was typed, and is refused where all input is checked. */
function toNumber(text: string): number | string {
  const plain = GROUPED.test(text) ? text.replace(/[ ,\u00a0]/g, '') : text.replace(',', '.');
  const number = Number(plain);
  return Number.isNaN(number) ? text : number;
}
