import type { RevisionRule } from '../../../scoring/revision-rules.js';
import type { Attribution, Likelihood, NameRef, Outcome, PageFrame } from './common.js';
import type { Calibration, RecordView } from './track-record.js';

/** A mean of paired differences, a − b, with its interval; the bounds are null below two clusters. */
export interface PairedDifference {
  n: number;
  difference: number;
  low: number | null;
  high: number | null;
}

/** One question that both had a forecast on at the same time; scores are means over that time. */
export interface SharedScore {
  questionId: string;
  text: string;
  a: number;
  b: number;
}

/** A shared question with what both said last. */
export interface SharedSaid extends SharedScore {
  outcome: Outcome | null;
  saidA: Likelihood | null;
  saidB: Likelihood | null;
}

export interface ComparedSide {
  name: NameRef;
  /** Mean over the shared questions. */
  mean: number;
  /** Scored questions that are not shared. */
  leftOut: number;
  /** On the shared questions. */
  record: { n: number; clusters: number; calibration: Calibration; gapBand: null };
}

export interface ComparedPair {
  a: ComparedSide;
  b: ComparedSide;
  clusters: number;
  difference: PairedDifference;
  /** Every shared question, those on which a was better by most first. */
  shared: readonly SharedScore[];
  /** How many both sides were closer on; on the rest they are level. */
  closerOn: { a: number; b: number };
  /** In the same order: those on which a was better by most, and those on which b was; what lies between is left out. */
  aCloser: readonly SharedSaid[];
  bCloser: readonly SharedSaid[];
  byTag: readonly (PairedDifference & { tag: string })[];
}

/** What the address asks for. */
export interface CompareView extends RecordView {
  /** The log score, with its sign turned, is of yes or no questions alone. */
  score: 'brier' | 'log';
  /** Only questions on which this side was closer are listed; null: the furthest apart, both ways. */
  closer: 'a' | 'b' | null;
  /** Which forecasts of an author count, and for how long. */
  rule: RevisionRule;
  kind: 'authors' | 'sources';
  /** As typed: a slug, a name or an alias. */
  a: string | null;
  b: string | null;
  /** Of sources, which are compared in one attribution. */
  attribution: Attribution;
}

/** `/compare?a=&b=`: two on what they share. */
export interface CompareProps {
  frame: PageFrame;
  view: CompareView;
  /** Why there is no comparison; null where there is one. */
  problem: string | null;
  /** Who is meant, as far as known. */
  names: { a: NameRef | null; b: NameRef | null };
  pair: ComparedPair | null;
}
