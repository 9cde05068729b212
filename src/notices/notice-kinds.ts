/** What a notice tells: of a question what becomes of it, of a statement without a forecast that its day of review has come. */
export const noticeKinds = ['due-soon', 'overdue', 'reminder', 'escalation', 'ruling', 'review'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
