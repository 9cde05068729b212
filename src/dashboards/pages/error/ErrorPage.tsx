import { Layout } from '../layout/Layout.js';
import type { ErrorProps } from '../props/error.js';

/** What failed, whether anything was saved, and how to go on. */
const standard: Readonly<Record<number, readonly [title: string, detail: string]>> = {
  400: ['This cannot be read', 'Nothing was saved. Go back and send it again.'],
  403: ['This is not allowed', 'Nothing was saved. Open the page afresh and try again.'],
  404: ['Nothing is here', 'The address leads nowhere, or what it led to was merged into something else.'],
  409: [
    'Somebody was faster',
    'Nothing was saved: this has been ruled on meanwhile. Look at it as it is now.',
  ],
  412: [
    'This has changed meanwhile',
    'Nothing was saved, so that no other change is lost. Look at it as it is now.',
  ],
  413: ['This is too large', 'Nothing was saved. Send less at a time.'],
  422: ['Something needs another look', 'Nothing was saved. Go back: what you typed is still there.'],
  428: ['This was sent without its version', 'Nothing was saved. Open the page afresh and try again.'],
  429: ['Too many at once', 'Nothing was saved. Wait a minute and try again.'],
  500: ['This failed', 'It is our fault, not yours. Nothing was saved; try again in a moment.'],
  503: [
    'Out of reach for a moment',
    'The database does not answer. Nothing was saved; try again in a moment.',
  ],
};

const fallback = (status: number): readonly [string, string] =>
  (status < 500 ? standard[400] : standard[500]) ?? ['This failed', 'Nothing was saved.'];

/** Any page that could not be shown. */
export function ErrorPage({ frame, status, detail, correlationId, ...props }: ErrorProps) {
  const [usual, text] = standard[status] ?? fallback(status);
  const title = props.title ?? usual;
  return (
    <Layout
      title={title}
      current={null}
      frame={frame}
      footnote={
        correlationId ? `To report it, name ${correlationId}.` : 'Every write is whole or not at all.'
      }
    >
      <p class="crumb">{`Error ${status}`}</p>
      <h1>{title}</h1>
      <p class="finding">{detail ?? text}</p>
      <ul class="error-links">
        <li>
          <a class="button" href="/">
            Today
          </a>
        </li>
        <li>
          <a class="button" href="/queue">
            Queue
          </a>
        </li>
        <li>
          <a class="button" href="/questions">
            Questions
          </a>
        </li>
      </ul>
    </Layout>
  );
}
