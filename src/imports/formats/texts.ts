import { hash } from 'node:crypto';
import type { LeftOut } from './left-out.js';

const LONGEST_QUESTION = 500;
const LONGEST_CRITERIA = 2000;

/** A text in one line, short enough for a question; what is cut is told. */
export function questionText(text: string | undefined, leftOut: LeftOut): string | undefined {
  return text === undefined ? undefined : cut(text.replaceAll(/\s+/g, ' ').trim(), LONGEST_QUESTION, leftOut);
}

/** A text short enough for criteria; what is cut is told. */
export function criteriaText(text: string | undefined, leftOut: LeftOut): string | undefined {
  return text === undefined ? undefined : cut(text.trim(), LONGEST_CRITERIA, leftOut);
}

/** A ref for something to which its tool gives none: the same for the same values. */
export function refOf(prefix: string, values: readonly unknown[]): string {
  return `${prefix}:${hash('sha256', JSON.stringify(values), 'hex').slice(0, 24)}`;
}

function cut(text: string, longest: number, leftOut: LeftOut): string {
  if (text.length <= longest) return text;
  leftOut.add('ends of long texts');
  return `${text.slice(0, longest - 1).trimEnd()}…`;
}
