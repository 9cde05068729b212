interface Props {
  formKey: string;
  /** Id of the field; there is one line on a page. */
  id?: string;
  line?: string;
}

const EXAMPLE = 'Ceasefire holds by 1 March @ferrante via The Meridian 70% #strait';

/** One line that logs a forecast: posts to `/add`, which also takes a pasted passage. `quick-add.js` shows how it is read. */
export function QuickAdd({ formKey, id = 'line', line = '' }: Props) {
  return (
    <form class="quick" method="post" action="/add" data-quick-add aria-label="Log in one line">
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <label class="hidden" for={id}>
        Log a forecast in one line, or paste a passage
      </label>
      <div class="quick-line">
        <textarea
          id={id}
          name="line"
          rows={1}
          required
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-read`}
          placeholder={EXAMPLE}
          value={line}
        />
        <button class="button button-main" type="submit">
          Log <kbd aria-hidden="true">↵</kbd>
        </button>
      </div>
      <div class={line ? 'quick-read quick-read-due' : 'quick-read'} id={`${id}-read`} aria-live="polite" />
    </form>
  );
}

/** The line in the bar of every page: beside the search where there is room, else behind a button. */
export function QuickAddBar({ formKey }: { formKey: string }) {
  return (
    <>
      <button class="button quick-open" type="button" popovertarget="quick-add">
        Add <kbd aria-hidden="true">c</kbd>
      </button>
      <div id="quick-add" class="quick-bar" popover="auto">
        <QuickAdd formKey={formKey} />
      </div>
    </>
  );
}
