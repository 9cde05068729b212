import type { Notice as NoticeProps } from '../props/common.js';

/** What the last write did, with a button that takes it back. */
export function Notice({ notice }: { notice: NoticeProps }) {
  return (
    <div class="notice" role="status">
      <p>{notice.text}</p>
      {notice.undo && (
        <form method="post" action={notice.undo.action}>
          <input type="hidden" name="ifMatch" value={notice.undo.version} />
          <button class="link-button" type="submit" data-key="z">
            Undo <kbd aria-hidden="true">z</kbd>
          </button>
        </form>
      )}
    </div>
  );
}
