import type { DeadlineMeaning } from '../../../questions/deadline-meaning.js';

/** Shapes shared by all pages. `…At` is an instant, `…On` a day as `YYYY-MM-DD`; probabilities and shares are 0..1. */

export type Attribution = 'own' | 'reported';
export type Wording = 'verbatim' | 'translated' | 'paraphrased';
export type QuestionStatus = 'open' | 'overdue' | 'postponed' | 'resolved' | 'ambiguous' | 'annulled';

export const questionTypes = ['binary', 'categorical', 'ordered', 'numeric', 'date'] as const;
export type QuestionType = (typeof questionTypes)[number];

/** How a question is forecast and how it comes out. */
export interface QuestionKind {
  type: QuestionType;
  /** Of categorical, ordered and some date questions. */
  options: readonly string[] | null;
  /** Of numeric questions. */
  unit: string | null;
}

/**
 * What a ruling said: `yes`, `no`, `ambiguous`, `annulled`; a number is a fraction 0..1 of "yes"; of other than binary
 * questions the text of the option, number or date.
 */
export type Outcome = string | number;

/** An author or a source, enough to name it and to link to it. */
export interface NameRef {
  slug: string;
  name: string;
}

/** A mean with its interval (90 %); the bounds are null where fewer than two clusters exist. */
export interface Estimate {
  mean: number;
  low: number | null;
  high: number | null;
}

/** Shares of the scored questions, 0..1, measured against the reference recorded with them, or the uniform one. */
export interface ReferenceShares {
  recorded: number;
  uniform: number;
}

/** How likely it was said to be. `scored` is false for phrases that are tracked only. */
export interface Likelihood {
  probability: number | null;
  /** Of categorical, ordered and some date questions: the options with their probabilities. */
  distribution?: { option: string; probability: number }[] | null;
  /** Of numeric and date questions, levels ascending. */
  quantiles?: { level: number; value: number | string }[] | null;
  /** Of numeric questions: what the quantiles count. */
  unit?: string | null;
  phrase: string | null;
  scored: boolean;
}

/** One thing wrong with a submitted form; `field` is the input's name, or null for the whole form. */
export interface FieldError {
  field: string | null;
  message: string;
}

/** What a form shows when it comes back: the input as typed or ticked, and what to mend. Empty at first. */
export interface FormState {
  values: Readonly<Record<string, string>>;
  /** Ids of the questions that were ticked; null on a form that was not sent. */
  ticked: readonly string[] | null;
  errors: readonly FieldError[];
}

export const emptyForm: FormState = { values: {}, ticked: null, errors: [] };

/** What the last write did, with the way back. */
export interface DoneMessage {
  text: string;
  /** What can be taken back, in the versions that were written. */
  undo: {
    what: 'rulings' | 'postponements';
    of: readonly { questionId: string; version: number }[];
  } | null;
  /** Open questions that resemble the one just logged; nothing is joined unasked. */
  similar?: readonly { questionId: string; text: string; deadlineAt: Date }[];
}

/** The last moment of a question, the words it follows, and what made a date of them. */
export interface Deadline {
  deadlineAt: Date;
  deadlinePhrase?: string | null;
  deadlineMeaning?: DeadlineMeaning | null;
}

/** What every page needs besides its own content. */
export interface PageFrame {
  asOf: Date;
  overdueCount: number;
  /** Rule and version of the scores, as in `carried-forward v1`. */
  rule: string;
  softwareVersion: string;
  /** A fresh random key; forms send it as `idempotencyKey`, so that a double click writes once. */
  formKey: string;
  done: DoneMessage | null;
}
