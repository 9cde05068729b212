import { invalidField } from '../platform/domain-error.js';

/** The times of a question; `null` means its default. */
export interface QuestionTimes {
  openedAt: Date | null;
  closesAt: Date | null;
  deadlineAt: Date;
}

/** @throws DomainError unless opened < closes ≤ deadline */
export function requireOrderedTimes({ openedAt, closesAt, deadlineAt }: QuestionTimes): void {
  if (closesAt && closesAt > deadlineAt) {
    throw invalidField(
      'closesAt',
      'closes_after_deadline',
      'closesAt: a question cannot close after its deadline',
      'Use the deadline or an earlier moment.',
    );
  }
  if (openedAt && openedAt >= (closesAt ?? deadlineAt)) {
    throw invalidField(
      'openedAt',
      'opened_after_close',
      'openedAt: a question must open before it closes',
      'Check the year of both.',
    );
  }
}
