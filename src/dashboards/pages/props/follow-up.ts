import type { NoticeKind } from '../../../notices/notice-kinds.js';

export interface PersonRef {
  personId: string;
  name: string;
}

/** Something that was told of a question, or done about when and by whom it is looked at. */
export interface FollowUpItem {
  at: Date;
  kind: Exclude<NoticeKind, 'ruling' | 'review'> | 'owner-set' | 'postponed' | 'postponement-taken-back';
  /** Of reminders, which. */
  nth: number;
  /** Who was told by name, empty for everybody who may rule; null for nobody, and of what people did. */
  names: readonly string[] | null;
  /** Who did it. */
  by: string | null;
  /** The owner who was named; null for nobody. */
  person: string | null;
  nextCheckOn: string | null;
  reason: string | null;
}

export interface FollowUp {
  owner: PersonRef | null;
  /** Who may be named. */
  people: readonly PersonRef[];
  /** The newest first. */
  items: readonly FollowUpItem[];
}
