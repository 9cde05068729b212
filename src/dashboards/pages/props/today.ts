import type {
  Attribution,
  Deadline,
  Estimate,
  Likelihood,
  NameRef,
  Outcome,
  PageFrame,
  Wording,
} from './common.js';

/** A question that waits for its ruling, or will soon. `author` and `source` are those of its first forecast. */
export interface DueItem extends Deadline {
  questionId: string;
  text: string;
  author: NameRef | null;
  source: NameRef | null;
  attribution: Attribution | null;
  wording: Wording | null;
}

/** The forecast last in force on a question that was ruled on, with what it cost: a Brier score, 0..1, or a WIS in its unit. */
export interface OutcomeItem {
  questionId: string;
  text: string;
  author: NameRef;
  likelihood: Likelihood;
  outcome: Outcome;
  disputed?: boolean;
  penalty: number | null;
  /** What quantiles cost instead, in their unit. */
  wis: number | null;
  resolvedAt: Date;
}

/** An author whose mean Brier score the last rulings moved; `before` is null where these are the first. */
export interface MovedRecord {
  author: NameRef;
  n: number;
  clusters: number;
  brier: Estimate;
  before: number | null;
  /** What cost most among them. */
  costliest: { questionId: string; text: string; brier: number };
}

export interface LoggedItem extends Deadline {
  questionId: string;
  text: string;
  author: NameRef;
  source: NameRef | null;
  attribution: Attribution;
  wording: Wording;
  likelihood: Likelihood;
  recordedAt: Date;
}

/** `/`. Lists hold the first few; counts are of all. `questionCount` 0 shows the first-run page. */
export interface TodayProps {
  frame: PageFrame;
  questionCount: number;
  overdue: { count: number; items: readonly DueItem[] };
  dueThisWeek: { count: number; items: readonly DueItem[] };
  outcomes: readonly OutcomeItem[];
  moved: readonly MovedRecord[];
  logged: readonly LoggedItem[];
}
