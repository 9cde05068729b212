import type { NoticeKind } from './notice-kinds.js';

/** What a notice tells, as its heading. */
export function noticeWord({ kind, nth }: { kind: NoticeKind; nth: number }): string {
  if (kind === 'reminder') return `Still overdue, reminder ${nth}`;
  return kindWords[kind];
}

const kindWords: Readonly<Record<Exclude<NoticeKind, 'reminder'>, string>> = {
  'due-soon': 'Due soon',
  overdue: 'Overdue',
  escalation: 'Overdue for long',
  ruling: 'Ruled',
  review: 'To be reviewed',
};

/** What somebody may choose to be told of. */
export const kindChoices: Readonly<Record<NoticeKind, string>> = {
  'due-soon': 'deadlines that are near',
  overdue: 'what is overdue',
  reminder: 'what is still overdue',
  escalation: 'what was escalated',
  ruling: 'rulings',
  review: 'statements to be reviewed',
};
