import { formatCount, formatMoment, plural } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { LedgerCheckpoint, LedgerItem, LedgerProps } from '../props/ledger.js';

const HASH_SHOWN = 12;

/** forecast.logged → Forecast logged. */
function kindWords(kind: string): string {
  const words = kind.replaceAll(/[.-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Content({ payload }: { payload: string | null }) {
  if (payload === null) return <span class="muted">Erased; a later entry says why.</span>;
  return (
    <details>
      <summary>What it says</summary>
      <pre class="payload" tabIndex={0}>
        {JSON.stringify(JSON.parse(payload), null, 2)}
      </pre>
    </details>
  );
}

const columns: readonly Column<LedgerItem>[] = [
  { head: 'Entry', rowHeader: true, cell: ({ kind }) => kindWords(kind) },
  { head: 'Content', cell: (item) => <Content {...item} />, headHidden: true },
  {
    head: 'Recorded',
    kind: 'number',
    labelled: true,
    cell: ({ recordedAt }) => `${formatMoment(recordedAt)} UTC`,
  },
  { head: 'By', labelled: true, className: 'muted', cell: ({ actor }) => actor },
  {
    head: 'Place',
    kind: 'number',
    labelled: true,
    cell: ({ seq, isImported }) =>
      seq === null ? (
        <span class="muted">not sealed yet</span>
      ) : (
        <>
          <a class="link" href={`/api/v1/ledger/entries/${seq}/proof`}>
            {formatCount(seq)}
          </a>
          {isImported && <small class="below">with its import</small>}
        </>
      ),
  },
  {
    head: 'Hash',
    labelled: true,
    cell: ({ leafHash }) => <code title={leafHash}>{`${leafHash.slice(0, HASH_SHOWN)}…`}</code>,
  },
];

function Proof({ checkpoint }: { checkpoint: LedgerCheckpoint | null }) {
  return (
    <Section id="proof" title="What this proves" className="section-plain">
      <div class="prose">
        <p>
          Entries are never changed: a correction is a further entry. Each has its place in a tree of hashes,
          and the tree is signed. Whoever keeps a checkpoint, three lines of text, can find out later whether
          a single byte before it was changed. Without one that somebody else holds, the owner of this service
          could rewrite everything, and nobody could tell. And no ledger proves that what was entered is true.
        </p>
        {checkpoint ? (
          <>
            <p>
              {`The newest checkpoint, over ${plural(checkpoint.size, 'entry', 'entries')}, of ${formatMoment(checkpoint.sealedAt)} UTC: `}
              <a class="link" href="/api/v1/ledger/checkpoint">
                keep a copy
              </a>
              , and check the{' '}
              <a class="link" href="/api/v1/exports/ledger.ndjson">
                whole ledger
              </a>{' '}
              against it with <code>reckoner verify</code>.
            </p>
            <pre class="payload" tabIndex={0}>
              {checkpoint.note}
            </pre>
          </>
        ) : (
          <p>Nothing is sealed yet; that takes about a second.</p>
        )}
      </div>
    </Section>
  );
}

/** `/questions/:id/history`: every entry of the ledger about a question, and what that is worth. */
export function HistoryPage({ frame, question, entries, isCut, checkpoint }: LedgerProps) {
  return (
    <Layout
      title={`History of: ${question.text}`}
      current="questions"
      frame={frame}
      footnote="Entries are never changed. What one says can be erased; its hash, its place and the proof of it stay."
    >
      <p class="crumb">
        <a href={`/questions/${question.questionId}`}>{question.text}</a>
      </p>
      <h1>History</h1>
      <p class="finding">
        <strong>
          {isCut ? `The last ${entries.length} entries` : plural(entries.length, 'entry', 'entries')}
        </strong>{' '}
        in the ledger.
      </p>
      <Section id="entries" title="Entries" hint="the newest first">
        <DataTable
          caption="Entries of the ledger about this question"
          columns={columns}
          rows={entries}
          keyOf={({ id, kind, payload }) => `${id} ${kind} ${payload}`}
          className="history"
        />
      </Section>
      <Proof checkpoint={checkpoint} />
    </Layout>
  );
}
