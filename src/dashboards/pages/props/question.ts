import type { DeadlineMeaning } from '../../../questions/deadline-meaning.js';
import type { FollowUp } from './follow-up.js';
import type {
  Attribution,
  Deadline,
  FormState,
  Likelihood,
  NameRef,
  Outcome,
  PageFrame,
  QuestionKind,
  QuestionStatus,
  QuestionType,
  Wording,
} from './common.js';

export type UnscorableReason = 'undated' | 'vague' | 'assessment' | 'not-a-prediction';

/** What became of the copy of a cited page. */
export interface CopyNote {
  copyId: string;
  takenAt: Date | null;
  /** Why there is no copy. */
  failure: string | null;
  /** Whether the quote stands in it; null where there is no quote or no copy. */
  hasQuote: boolean | null;
}

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
  /** Of the page at `url`, where one was asked for. */
  copy?: CopyNote | undefined;
}

/** A published scale of words of likelihood. */
export interface ScaleRef {
  id: string;
  title: string;
}

/** How a phrase was read: the range that its scale gives it, and who decided on the scale. */
export interface PhraseReading {
  scale: string;
  scaleFrom: 'named' | 'source' | 'assumed';
  low: number;
  high: number;
  /** Where the point comes from: the middle, a median, as published. */
  pointRule: string | null;
}

/** A forecast as the question page shows it: one step of its author's line. */
export interface QuestionForecast {
  forecastId: string;
  author: NameRef;
  source: NameRef | null;
  attribution: Attribution;
  wording: Wording;
  likelihood: Likelihood;
  /** Of a phrase that is read on a scale. */
  reading: PhraseReading | null;
  /** The probabilities did not quite sum to 1 and were divided by their sum. */
  normalised: boolean;
  saidAt: Date;
  recordedAt: Date;
  withdrawnAt: Date | null;
  late: boolean;
  retrospective: boolean;
  moved: boolean;
}

/** Another question of the same event. `words` names who said what: “by mid-2025”, Putin, paraphrased. */
export interface SiblingItem extends Deadline {
  questionId: string;
  text: string;
  words: string | null;
  status: QuestionStatus;
  outcome: Outcome | null;
  disputed?: boolean;
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
  evidence: readonly { url: string; quote: string | null; copy?: CopyNote | undefined }[];
  /** Who ruled. */
  by?: string;
  /** What others say of it, the oldest first. */
  reviews?: readonly RulingReviewView[];
  /** True once a later version or a re-opening replaced it. */
  superseded: boolean;
}

/** That somebody confirms or disputes a ruling. */
export interface RulingReviewView {
  verdict: 'confirmed' | 'disputed';
  reason: string | null;
  by: string;
  reviewedAt: Date;
}

/** A final score of one unit: an author, or a source with its attribution; means over its window. */
export interface ScoreRow {
  kind: 'author' | 'source';
  name: NameRef;
  attribution: Attribution | null;
  /** 0..1; of ordered questions the ranked probability score. Null for forecasts by quantiles. */
  brier: number | null;
  /** Weighted interval score, in the unit of the question. */
  wis: number | null;
  /** Share of the time in which the outcome was within the central 50 % and 90 %. */
  covered50: number | null;
  covered90: number | null;
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

export interface QuestionDetail extends QuestionKind {
  questionId: string;
  text: string;
  status: QuestionStatus;
  version: number;
  openedAt: Date;
  closesAt: Date;
  deadlineAt: Date;
  deadlinePhrase: string | null;
  deadlineMeaning?: DeadlineMeaning | null;
  nextCheckOn: string | null;
  postponementReason: string | null;
  criteria: string | null;
  condition: string | null;
  tags: readonly string[];
  eventId: string | null;
}

/** The forms of the question page; the one that came back with errors is open. Postponing is part of `resolution`. */
export type QuestionForm =
  | 'forecast'
  | 'sibling'
  | 'deadline'
  | 'owner'
  | 'resolution'
  | 'reopening'
  | 'review'
  | `${'withdrawal' | 'reading'}:${string}`;

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
  followUp: FollowUp;
  /** The published scales on which a phrase can be read. */
  scales: readonly ScaleRef[];
  openForm: QuestionForm | null;
  form: FormState;
}

export interface QuestionFilters {
  type: QuestionType | null;
  status: QuestionStatus | null;
  q: string | null;
  tag: string | null;
  author: string | null;
  source: string | null;
  collection: string | null;
  /** Last days of the deadline, both included. */
  deadlineFrom: string | null;
  deadlineTo: string | null;
  /** Only those whose ruling somebody disputes. */
  disputed?: 'yes' | null;
}

export interface QuestionItem extends Deadline {
  questionId: string;
  text: string;
  type: QuestionType;
  status: QuestionStatus;
  outcome: Outcome | null;
  disputed?: boolean;
  forecastCount: number;
  authors: readonly NameRef[];
  tags: readonly string[];
}

/** `/questions`: filters as in the URL (authors and sources by slug), keyset-paged. */
export interface QuestionsProps {
  frame: PageFrame;
  filters: QuestionFilters;
  /** Names of the imported collections. */
  collections: readonly string[];
  items: readonly QuestionItem[];
  nextCursor: string | null;
}
