import { Allowed } from '../parts/Allowed.js';
import type { NoticeItem } from '../props/notices.js';

interface Props {
  item: NoticeItem;
  formKey: string;
}

/** Another day of review for a statement, or none: posts to `/statements/:id/review`. */
export function ReviewForm({ item: { statementId, noticeId, authorName }, formKey }: Props) {
  const id = `review-${noticeId}`;
  return (
    <Allowed role="contributor">
      <form
        class="notice-review"
        method="post"
        action={`/statements/${statementId}/review`}
        aria-label={`Review of a statement of ${authorName}`}
      >
        <input type="hidden" name="idempotencyKey" value={formKey} />
        <label for={id}>Look again on</label>
        <input class="input" id={id} type="date" name="reviewOn" />
        <button class="button" type="submit">
          Save
        </button>
        <button class="link-button" type="submit" name="settle" value="yes">
          No more reviews
        </button>
      </form>
    </Allowed>
  );
}
