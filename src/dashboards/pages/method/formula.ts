import type { MethodId } from './method-ids.js';
import type { ReferenceId } from './references.js';

/** One number: how it is worked out, how to read it, and an example, worked out by the function that scores the record. */
export interface Formula {
  id: MethodId;
  name: string;
  formula: string;
  /** Its range, which way is better, and what to beware of. */
  reads: string;
  example: string;
  sources: readonly ReferenceId[];
}

export interface FormulaGroup {
  id: string;
  title: string;
  intro: string;
  formulas: readonly Formula[];
}

/** A number of so many decimals, with a real minus. */
export function written(value: number, decimals: number): string {
  const rounded = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
  return rounded.toFixed(decimals).replace('-', '−');
}
