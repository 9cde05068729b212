import { formatCount, formatDay, formatMoment, lastMoment } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { FormErrors } from '../parts/FormErrors.js';
import { NextLink } from '../parts/NextLink.js';
import { ReviewForm } from './ReviewForm.js';
import type { NoticeItem, NoticesProps } from '../props/notices.js';
import { noticeWord } from '../../../notices/notice-words.js';

function About({ item }: { item: NoticeItem }) {
  const { questionId, text, dueAt, quote, authorSlug, authorName } = item;
  if (questionId !== null)
    return (
      <>
        <a href={`/questions/${questionId}`}>{text}</a>
        <small class="below">
          {item.isRuled ? 'It has a ruling.' : `Due ${formatDay(lastMoment(dueAt!))}.`}
        </small>
      </>
    );
  return (
    <>
      <a href={`/authors/${encodeURIComponent(authorSlug!)}?list=unscorable`}>
        {quote === null ? `A statement of ${authorName}` : `“${quote}”`}
      </a>
      <small class="below">{`${authorName}, kept without a forecast.`}</small>
    </>
  );
}

function Row({ item, formKey }: { item: NoticeItem; formKey: string }) {
  return (
    <li class={item.readAt === null ? 'notice-row notice-unread' : 'notice-row'}>
      <p class="notice-kind">
        {noticeWord(item)}
        {item.readAt === null && <span class="hidden">, not read yet</span>}
        <small class="below">{`${formatMoment(item.createdAt)} UTC`}</small>
      </p>
      <p class="notice-about">
        <About item={item} />
      </p>
      {item.readAt === null && (
        <form method="post" action="/notices/read">
          <input type="hidden" name="id" value={item.noticeId} />
          <button
            class="link-button"
            type="submit"
            aria-label={`Mark as read: ${item.text ?? item.authorName}`}
          >
            Mark as read
          </button>
        </form>
      )}
      {item.kind === 'review' && item.readAt === null && <ReviewForm item={item} formKey={formKey} />}
    </li>
  );
}

/** `/notices`: what somebody was told, the last first. */
export function NoticesPage({ frame, form, items, unread, nextCursor }: NoticesProps) {
  return (
    <Layout
      title="Notices"
      current={null}
      frame={frame}
      footnote="What somebody rules or postpones is taken as read by everybody."
    >
      <p class="crumb">
        <a href="/settings#notices">What to be told, and how</a>
      </p>
      <h1>Notices</h1>
      <FormErrors form={form} />
      {items.length === 0 ? (
        <p class="empty">
          Nothing yet. Here stands what is due soon or overdue of your own questions, and, if you may rule, of
          those that nobody owns.
        </p>
      ) : (
        <p class="finding">
          {unread === 0 ? 'All is read.' : <strong>{`${formatCount(unread)} not read yet.`}</strong>}
        </p>
      )}
      {unread > 0 && (
        <form method="post" action="/notices/read">
          <button class="button" type="submit">
            Mark all as read
          </button>
        </form>
      )}
      <ol class="notice-list">
        {items.map((item) => (
          <Row key={item.noticeId} item={item} formKey={frame.formKey} />
        ))}
      </ol>
      <NextLink path="/notices" query={{}} cursor={nextCursor} />
    </Layout>
  );
}
