import type {
  Attribution,
  FormState,
  Likelihood,
  NameRef,
  Outcome,
  PageFrame,
  QuestionStatus,
  Wording,
} from './common.js';

export type UnscorableReason = 'undated' | 'vague' | 'assessment' | 'not-a-prediction';

/** The provenance of what was said. */
export interface StatementView {
  statementId: string;
  author: NameRef;
  source: NameRef | null;
  publication: string | null;
  attribution: Attribution;
  wording: Wording;
  quote: string | null;
  url: string | null;
  pageTitle: string | null;
  saidAt: Date;
  unscorable: UnscorableReason | null;
}

/** A forecast as the question page shows it: one step of its author's line. */
export interface QuestionForecast {
  forecastId: string;
  author: NameRef;
  source: NameRef | null;
  attribution: Attribution;
  wording: Wording;
  likelihood: Likelihood;
  saidAt: Date;
  recordedAt: Date;
  withdrawnAt: Date | null;
  late: boolean;
  retrospective: boolean;
  moved: boolean;
}

/** Another question of the same event. `words` names who said what: “by mid-2025”, Putin, paraphrased. */
export interface SiblingItem {
  questionId: string;
  text: string;
  words: string | null;
  deadlineAt: Date;
  status: QuestionStatus;
  outcome: Outcome | null;
}

/** One version of the ruling, newest first. */
export interface ResolutionView {
  version: number;
  outcome: Outcome;
  reason: string | null;
  happenedOn: string | null;
  knownAt: Date;
  knownAtAssumed: boolean;
  resolvedAt: Date;
  note: string | null;
  evidence: readonly { url: string; quote: string | null }[];
  /** True once a later version or a re-opening replaced it. */
  superseded: boolean;
}

/** A final score of one unit: an author, or a source with its attribution. Brier and gain are means over its window. */
export interface ScoreRow {
  kind: 'author' | 'source';
  name: NameRef;
  attribution: Attribution | null;
  brier: number;
  gain: number | null;
  coverage: number;
  leadTimeDays: number | null;
}

/** A kept change of the question: which field, from what, to what. */
export interface EditItem {
  editedAt: Date;
  field: string;
  before: string | null;
  after: string | null;
}

export interface QuestionDetail {
  questionId: string;
  text: string;
  status: QuestionStatus;
  version: number;
  openedAt: Date;
  closesAt: Date;
  deadlineAt: Date;
  deadlinePhrase: string | null;
  nextCheckOn: string | null;
  postponementReason: string | null;
  criteria: string | null;
  condition: string | null;
  tags: readonly string[];
  eventId: string | null;
}

/** The forms of the question page; the one that came back with errors is open. Postponing is part of `resolution`. */
export type QuestionForm = 'forecast' | 'sibling' | 'resolution';

/** `/questions/:id`. `resolutions` is newest first; the first is in force unless superseded. */
export interface QuestionProps {
  frame: PageFrame;
  question: QuestionDetail;
  forecasts: readonly QuestionForecast[];
  statements: readonly StatementView[];
  resolutions: readonly ResolutionView[];
  scores: readonly ScoreRow[];
  siblings: readonly SiblingItem[];
  edits: readonly EditItem[];
  openForm: QuestionForm | null;
  form: FormState;
}

export interface QuestionFilters {
  status: QuestionStatus | null;
  q: string | null;
  tag: string | null;
  author: string | null;
  source: string | null;
}

export interface QuestionItem {
  questionId: string;
  text: string;
  status: QuestionStatus;
  outcome: Outcome | null;
  deadlineAt: Date;
  forecastCount: number;
  authors: readonly NameRef[];
  tags: readonly string[];
}

/** `/questions`: filters as in the URL (authors and sources by slug), keyset-paged. */
export interface QuestionsProps {
  frame: PageFrame;
  filters: QuestionFilters;
  items: readonly QuestionItem[];
  nextCursor: string | null;
}
