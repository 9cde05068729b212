import type { Deadline, FormState, NameRef, Outcome, PageFrame, QuestionKind } from './common.js';
import type { QuestionForecast, ResolutionView, SiblingItem, StatementView } from './question.js';
import type { DueItem } from './today.js';

/** A row of the queue; `nextCheckOn` is set while the question is postponed. */
export interface QueueItem extends DueItem {
  nextCheckOn: string | null;
}

/** A question that was ruled on without a source. */
export interface UnsourcedItem extends QueueItem {
  outcome: Outcome;
}

/** What an outcome would cost its authors: Brier scores, 0..1, as if it had been known by the deadline. */
export interface ScoreEffect {
  /** As a ruling takes it: yes, no, or the text of an option. */
  outcome: string;
  scores: readonly { author: NameRef; brier: number }[];
}

/** The question being ruled on. `siblings` are the event's other questions that are still unresolved. */
export interface QueueFocus extends QuestionKind, Deadline {
  questionId: string;
  text: string;
  deadlinePhrase: string | null;
  criteria: string | null;
  condition: string | null;
  statements: readonly StatementView[];
  forecasts: readonly QuestionForecast[];
  eventId: string | null;
  siblings: readonly SiblingItem[];
  /** Of the question's wording; above 1 it was changed, the last time at `editedAt`. */
  version: number;
  editedAt: Date | null;
  /** In force, where the question comes up only for its evidence. */
  ruling: ResolutionView | null;
  effects: readonly ScoreEffect[];
}

/** What waits: overdue oldest first, due within a week, ruled on without a source, postponed by next check. */
export interface QueueLists {
  overdue: readonly QueueItem[];
  due: readonly QueueItem[];
  unsourced: readonly UnsourcedItem[];
  /** Ruled on, and somebody disputes it. */
  disputed?: readonly UnsourcedItem[];
  postponed: readonly QueueItem[];
}

/** `/queue` and `/queue/:id`. */
export interface QueueProps extends QueueLists {
  frame: PageFrame;
  focus: QueueFocus | null;
  form: FormState;
}

/** `/queue/several`: rows can be ticked, to be postponed or annulled together. `form.ticked` says which are. */
export interface SeveralProps extends Omit<QueueLists, 'unsourced'> {
  frame: PageFrame;
  form: FormState;
}
