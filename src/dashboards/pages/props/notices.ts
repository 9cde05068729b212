import type { NoticeKind } from '../../../notices/notice-kinds.js';
import type { FormState, PageFrame } from './common.js';

/** What somebody was told: of a question, or of a statement that gives no forecast. */
export interface NoticeItem {
  noticeId: string;
  kind: NoticeKind;
  /** Of reminders, which; of rulings, the version. */
  nth: number;
  /** Told to one by name, and not to everybody who may rule. */
  isOwn: boolean;
  createdAt: Date;
  readAt: Date | null;
  questionId: string | null;
  text: string | null;
  dueAt: Date | null;
  isRuled: boolean;
  statementId: string | null;
  quote: string | null;
  authorSlug: string | null;
  authorName: string | null;
}

/** `/notices`, of whoever looks at it. */
export interface NoticesProps {
  frame: PageFrame;
  /** As it came back, or empty. */
  form: FormState;
  items: readonly NoticeItem[];
  unread: number;
  nextCursor: string | null;
}
