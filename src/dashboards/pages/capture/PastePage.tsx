import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import type { PasteProps } from '../props/capture.js';
import { ArticlePage } from './ArticlePage.js';

/** Opens the paste page with what is selected on another page, or else all of it; in its address, which no server sees. */
function bookmarklet(origin: string): string {
  const script = `(()=>{const s=String(getSelection());const d=document,h=d.documentElement.outerHTML;const p=s?{text:s}:h.length<6e5?{html:h}:{text:d.body.innerText.slice(0,190000)};open(${JSON.stringify(`${origin}/capture`)}+'#'+encodeURIComponent(JSON.stringify({...p,url:location.href,pageTitle:d.title})))})()`;
  return `javascript:${encodeURIComponent(script)}`;
}

/** `/capture`: a text or a page to be read. */
export function PastePage({ frame, form, origin }: PasteProps) {
  return (
    <ArticlePage
      frame={frame}
      footnote="The text is kept as it is pasted, with its hash; nothing else is saved until you confirm it."
    >
      <form class="cap-paste" method="post" action="/capture" aria-label="Text to read">
        <FormErrors form={form} />
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <Field
          form={form}
          name="text"
          label="Text, or the HTML of a page"
          type="textarea"
          required
          hint="At most 200 kB of text"
        />
        <div class="form-grid form-grid-3">
          <Field form={form} name="source" label="Source" optional placeholder="The outlet" />
          <Field
            form={form}
            name="publishedOn"
            label="Published on"
            type="date"
            optional
            hint="Deadlines count from it"
          />
          <Field form={form} name="url" label="Link" type="url" optional placeholder="https://" />
        </div>
        <input type="hidden" name="pageTitle" value={form.values['pageTitle'] ?? ''} />
        <button class="button button-main" type="submit">
          Find the predictions
        </button>
      </form>
      {origin !== null && <Bookmarklet origin={origin} />}
    </ArticlePage>
  );
}

function Bookmarklet({ origin }: { origin: string }) {
  return (
    <p class="quick-note">
      From any page: drag{' '}
      <a class="link" href={bookmarklet(origin)}>
        Capture with Reckoner
      </a>{' '}
      to your bookmarks, and press it there. It takes what is selected, or the whole page.
    </p>
  );
}
