import type {
  Attribution,
  Deadline,
  FormState,
  Likelihood,
  NameRef,
  Outcome,
  PageFrame,
  QuestionStatus,
} from './common.js';
import type { StatementView } from './question.js';

/** One question of the event: a deadline, whose words set it, and how it was ruled. */
export interface EventQuestion extends Deadline {
  questionId: string;
  text: string;
  deadlinePhrase: string | null;
  status: QuestionStatus;
  outcome: Outcome | null;
  disputed?: boolean;
}

/** A statement of the event, oldest first; `questionId` is null where it is evidence or unscorable. */
export interface EventStatement extends StatementView {
  questionId: string | null;
  likelihood: Likelihood | null;
}

/** Why a unit is charged with nothing. */
export type NoChargeReason =
  | 'own-words-on-file'
  | 'tracked-not-scored'
  | 'late'
  | 'withdrawn'
  | 'ambiguous'
  | 'annulled'
  | 'awaiting-ruling';

/** What one author, or one source and attribution, answers for on one question; without a score there is a reason. */
export interface Charge {
  questionId: string;
  kind: 'author' | 'source';
  name: NameRef;
  attribution: Attribution | null;
  /** 0..1. */
  brier: number | null;
  /** Of forecasts by quantiles instead, in the unit of the question. */
  wis: number | null;
  likelihood: Likelihood | null;
  reason: NoChargeReason | null;
}

/** `/events/:id`: who said when, what happened when, and who answers for which words. */
export interface EventProps {
  frame: PageFrame;
  event: { eventId: string; text: string };
  questions: readonly EventQuestion[];
  statements: readonly EventStatement[];
  charges: readonly Charge[];
  /** Publications that were read but are never scored. */
  publications: readonly string[];
  ruling: {
    version: number;
    happenedOn: string | null;
    knownAt: Date;
    note: string | null;
    evidence: readonly { url: string; quote: string | null }[];
  } | null;
  /** The ruling form as it came back with errors; empty if not given. */
  form?: FormState;
}
