import { formatCount, formatMoment, plural } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import type { PageFrame } from '../props/common.js';
import type { ImportItem, ImportProps } from '../props/import.js';
import { withQuery } from '../parts/NextLink.js';
import { leftOutWords } from './words.js';
import { shareDone, stepWords, timeLeft } from './progress.js';

/** Asks again every second for as long as there is something to wait for; what has the focus keeps it. */
const poll = ({ importId }: ImportItem) => ({
  'hx-get': `/imports/${importId}`,
  'hx-trigger': 'every 1s',
  'hx-select': '#import',
  'hx-swap': 'outerMorph',
});

const isOver = ({ status }: ImportItem): boolean => ['done', 'failed', 'cancelled'].includes(status);

const STATES: Readonly<Record<string, string>> = {
  staged: 'Waiting its turn: ',
  applying: 'Applying ',
  cancelling: 'Cancelling the import of ',
};

function Waiting({ item, frame }: { item: ImportItem; frame: PageFrame }) {
  const isCancelling = item.status === 'cancelling';
  const left = isCancelling ? null : timeLeft(item);
  return (
    <section id="import" aria-label="Progress" {...poll(item)}>
      <p class="finding" role="status">
        {STATES[item.status]}
        <strong>{plural(item.total, 'row')}</strong>
        {left ? `, ${left}.` : '.'}
      </p>
      <progress
        class="import-progress"
        aria-label="Import"
        value={item.progress && !isCancelling ? shareDone(item) : undefined}
      />
      <p class="import-step">
        {isCancelling ? 'It ends before its next step, unless it is on record by then.' : stepWords(item)}
      </p>
      {!isCancelling && (
        <form method="post" action={`/imports/${item.importId}/cancel`}>
          <input type="hidden" name="idempotencyKey" value={frame.formKey} />
          <button class="button" type="submit" id="cancel">
            Cancel
          </button>
        </form>
      )}
      <p class="hint">
        You may leave this page: the import goes on, and the numbers elsewhere stay as they are until all of
        it is in. Until then it can be cancelled, and nothing of it is kept.{' '}
        <a href={`/imports/${item.importId}`}>Look again</a>
      </p>
    </section>
  );
}

function Cancelled() {
  return (
    <section id="import" aria-label="Result">
      <p class="finding" role="status">
        <strong>The import was cancelled.</strong> Nothing of it was saved.
      </p>
      <a class="button" href="/imports">
        Send another file
      </a>
    </section>
  );
}

function Failed({ item }: { item: ImportItem }) {
  return (
    <section id="import" aria-label="Result">
      <p class="finding">
        <strong>The import failed.</strong> Nothing of it was saved.
      </p>
      <p class="form-errors">{item.failure ?? 'It is our fault, not yours.'}</p>
      <a class="button" href="/imports">
        Send another file
      </a>
    </section>
  );
}

function Done({ item }: { item: ImportItem }) {
  const { importId, total, added, unchanged, changed, rejected, unknownColumns, leftOut } = item;
  const counts = [
    ['Added', added, 'now on record'],
    ['Unchanged', unchanged, 'on record already'],
    ['Differing', changed, 'from what is on record'],
    ['Refused', rejected, 'could not be read'],
  ] as const;
  return (
    <section id="import" aria-label="Result">
      <p class="finding" role="status">
        <strong>{plural(added, 'row')}</strong>
        {` of ${formatCount(total)} ${added === 1 ? 'was' : 'were'} added`}
        {item.wasCancelled ? ', before it could be cancelled.' : '.'}
      </p>
      <dl class="strip strip-4">
        {counts.map(([title, count, note]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd class="figure">{formatCount(count)}</dd>
            <dd class="figure-note">{note}</dd>
          </div>
        ))}
      </dl>
      {unknownColumns.length > 0 && (
        <p class="hint">{`Columns that the format does not know: ${unknownColumns.join(', ')}.`}</p>
      )}
      {leftOut.length > 0 && <p class="hint">{`Not kept: ${leftOut.map(leftOutWords).join('; ')}.`}</p>}
      <p class="error-links">
        {rejected + changed > 0 && (
          <a class="button" href={`/api/v1/imports/${importId}/errors.csv`}>
            Rows to mend, as CSV
          </a>
        )}
        <a class="button" href={withQuery('/questions', { collection: item.collection })}>
          Questions of the collection
        </a>
        <a class="button" href="/imports">
          Import another file
        </a>
      </p>
    </section>
  );
}

function RefreshWithoutScript() {
  return (
    <noscript>
      <meta http-equiv="refresh" content="3" />
    </noscript>
  );
}

/** `/imports/:id`: how an import is doing, asked for again until it is over; then what became of its rows. */
export function ImportPage({ frame, item }: ImportProps) {
  return (
    <Layout
      title="Import"
      current={null}
      frame={frame}
      modules={['htmx.js']}
      head={isOver(item) ? null : <RefreshWithoutScript />}
      footnote="A file is applied whole, in one transaction: until then nothing of it shows."
    >
      <p class="crumb">
        <a href="/imports">Imports</a>
      </p>
      <h1>{item.collection}</h1>
      <p class="role">{`Sent ${formatMoment(item.recordedAt)} UTC.`}</p>
      {item.status === 'failed' && <Failed item={item} />}
      {item.status === 'done' && <Done item={item} />}
      {item.status === 'cancelled' && <Cancelled />}
      {!isOver(item) && <Waiting item={item} frame={frame} />}
    </Layout>
  );
}
