import { z } from 'zod';
import { noticeView, type NoticeView } from '../../notices/notice.schemas.js';
import type { NoticeItem } from '../pages/props/notices.js';
import { pageFields, pageView } from './page.schemas.js';

export const listNoticesQuery = z.strictObject({
  unread: z.enum(['true', 'false']).optional().describe('true: those that are not read yet'),
  ...pageFields,
});
export type ListNotices = z.output<typeof listNoticesQuery>;

export const noticePageView = pageView(noticeView, 'NoticePage');

export function toNoticeView(item: NoticeItem): NoticeView {
  const { noticeId, kind, nth, isOwn, createdAt, readAt } = item;
  const { questionId, text, dueAt, statementId, quote, authorSlug, authorName } = item;
  return {
    id: noticeId,
    kind,
    nth,
    question: questionId === null ? null : { id: questionId, text: text!, dueAt: dueAt!.toISOString() },
    statement:
      statementId === null
        ? null
        : { id: statementId, authorSlug: authorSlug!, authorName: authorName!, quote },
    isOwn,
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
