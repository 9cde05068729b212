import type { RevisionRule } from '../../../scoring/revision-rules.js';
import type { Attribution, Estimate, NameRef, PageFrame, QuestionType, ReferenceShares } from './common.js';

/** One ranked row; sources have one per attribution. Gain is per question, positive is better than the reference. */
export interface BoardRow extends NameRef {
  description: string | null;
  attribution: Attribution | null;
  rank: { low: number; high: number };
  gain: Estimate;
  /** Gain after shrinking towards the field: what the order goes by. */
  shrunk: number;
  brier: Estimate | null;
  /** The mean Brier score under other readings of the phrases; null where none can be read otherwise. */
  brierBand: { low: number; high: number } | null;
  referenceShares: ReferenceShares | null;
  n: number;
  clusters: number;
  coverage: number | null;
  leadTimeDays: number | null;
}

/** Why a record has no rank yet. */
export type NotEnoughReason = 'too-few' | 'no-frame' | 'nothing-scored';

export interface NotEnoughRow extends NameRef {
  attribution: Attribution | null;
  n: number;
  clusters: number;
  brier: number | null;
  why: NotEnoughReason;
  /** Questions of theirs that are past their deadline without a ruling. */
  overdue: number;
  /** Questions of theirs that are open. */
  open: number;
}

/** What a board counts, as its address says; `null` filters nothing. */
export interface BoardFilters {
  /** What it ranks by: gain over the reference forecast, or over the others on the questions they share. */
  metric: 'gain' | 'relative';
  /** Which forecasts of an author count, and for how long. */
  rule: RevisionRule;
  /** Only questions whose outcome was known from that day on. */
  since: string | null;
  type: QuestionType;
  /** `all` also counts questions that resolved before their deadline. */
  mature: 'mature' | 'all';
  tag: string | null;
  /** Of sources. */
  attribution: Attribution | null;
  /** Given as numbers alone, or partly in words. */
  likelihood: 'numeric' | 'verbal' | null;
  /** On record before the outcome was known, or not. */
  hindsight: 'prospective' | 'retrospective' | null;
  /** Without questions whose ruling somebody disputes. */
  disputed?: 'left-out' | null;
}

/** `/boards/authors` and `/boards/sources` (`/boards` shows authors); filters as in the URL. */
export interface BoardsProps {
  frame: PageFrame;
  kind: 'authors' | 'sources';
  filters: BoardFilters;
  rows: readonly BoardRow[];
  notEnough: readonly NotEnoughRow[];
  /** Resolved before their deadline, so not counted while `mature` is on. */
  heldBack: number;
  /** Past their deadline and without a ruling. */
  awaiting: number;
  /** Past their deadline and ruled on. */
  ruled: number;
  /** Fewest clusters of scored questions that get a rank. */
  minRanked: number;
}
