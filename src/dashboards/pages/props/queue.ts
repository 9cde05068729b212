import type { Deadline, FormState, PageFrame, QuestionKind } from './common.js';
import type { QuestionForecast, SiblingItem, StatementView } from './question.js';
import type { DueItem } from './today.js';

/** A row of the queue; `nextCheckOn` is set while the question is postponed. */
export interface QueueItem extends DueItem {
  nextCheckOn: string | null;
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
}

/** `/queue` and `/queue/:id`: overdue oldest first, due within a week, postponed by next check. */
export interface QueueProps {
  frame: PageFrame;
  overdue: readonly QueueItem[];
  due: readonly QueueItem[];
  postponed: readonly QueueItem[];
  focus: QueueFocus | null;
  form: FormState;
}
