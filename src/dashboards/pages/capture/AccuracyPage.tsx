import type { Fate } from '../../../captures/read-decisions.js';
import { wilsonInterval } from '../../../scoring/wilson.js';
import { formatCount, formatPercent, formatPercentRange, plural } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { withQuery } from '../parts/NextLink.js';
import { Section } from '../parts/Section.js';
import type { AccuracyProps, RuleAccuracy } from '../props/capture.js';
import { DecidedCandidates } from './DecidedCandidates.js';
import { ruleWords } from './words.js';

const LEVEL = 0.9;

const logged = ({ accepted, edited }: RuleAccuracy) => accepted + edited;
const decided = (rule: RuleAccuracy) => logged(rule) + rule.unscorable + rule.rejected;

/** The candidates behind a count. */
const rowsHref = (rule: string | null, fate: Fate | null): string =>
  `${withQuery('/capture/accuracy', { rule, fate })}#decided`;

/** A count that leads to its candidates. */
function Count({ n, rule, fate }: { n: number; rule: string | null; fate: Fate | null }) {
  if (n === 0) return <>{formatCount(n)}</>;
  return (
    <a class="link" href={rowsHref(rule, fate)}>
      {formatCount(n)}
    </a>
  );
}

interface ShareProps {
  count: number;
  of: number;
  rule: string;
  /** What is counted, and of what: of all where that is null. */
  fate: Fate;
  ofFate: Fate | null;
}

/** A share of those it could have been, with its interval. */
function Share({ count, of, rule, fate, ofFate }: ShareProps) {
  if (of === 0) return <span class="muted">none yet</span>;
  const { low, high } = wilsonInterval(count, of, LEVEL);
  return (
    <>
      {formatPercent(count / of)}
      <small class="below">
        <Count n={count} rule={rule} fate={fate} />
        {' of '}
        <Count n={of} rule={rule} fate={ofFate} />
        {`; ${formatPercentRange(low, high)}`}
      </small>
    </>
  );
}

const ruleColumn: Column<RuleAccuracy> = {
  head: 'Rule',
  rowHeader: true,
  cell: ({ rule }) => ruleWords(rule),
};
const loggedColumn: Column<RuleAccuracy> = {
  head: 'Logged',
  kind: 'number',
  labelled: true,
  cell: (row) => <Share count={logged(row)} of={decided(row)} rule={row.rule} fate="logged" ofFate={null} />,
};
const count = (head: string, fate: Exclude<Fate, 'logged' | 'kept'>): Column<RuleAccuracy> => ({
  head,
  kind: 'number',
  className: 'muted',
  labelled: true,
  cell: (row) => <Count n={row[fate]} rule={row.rule} fate={fate} />,
});

const proposalColumns: readonly Column<RuleAccuracy>[] = [
  ruleColumn,
  {
    head: 'Kept as proposed',
    kind: 'number',
    labelled: true,
    cell: (row) => (
      <Share count={logged(row) - row.mended} of={logged(row)} rule={row.rule} fate="kept" ofFate="logged" />
    ),
  },
  count('Corrected', 'mended'),
  loggedColumn,
  count('Unscorable', 'unscorable'),
  count('Dismissed', 'rejected'),
];
const reasonColumns: readonly Column<RuleAccuracy>[] = [
  { ...ruleColumn, head: 'Reason' },
  loggedColumn,
  count('As proposed', 'accepted'),
  count('After a correction', 'edited'),
  count('Unscorable', 'unscorable'),
  count('Dismissed', 'rejected'),
];

const tables = [
  { kind: 'speaker', title: 'Who said it', hint: 'the rule that named somebody', columns: proposalColumns },
  { kind: 'deadline', title: 'By when', hint: 'the rule that read the words', columns: proposalColumns },
  {
    kind: 'feature',
    title: 'Why it was shown',
    hint: 'the reasons that make the score',
    columns: reasonColumns,
  },
] as const;

function Rules({ items }: Pick<AccuracyProps, 'items'>) {
  return tables.map(({ kind, title, hint, columns }) => {
    const rows = items
      .filter(({ rule }) => rule.startsWith(`${kind}:`))
      .toSorted((a, b) => decided(b) - decided(a) || a.rule.localeCompare(b.rule));
    return (
      rows.length > 0 && (
        <Section key={kind} id={kind} title={title} hint={hint}>
          <DataTable
            caption={title}
            className="table-rules"
            columns={columns}
            rows={rows}
            keyOf={({ rule }) => rule}
          />
        </Section>
      )
    );
  });
}

/** `/capture/accuracy`: what people made of what the rules proposed. */
export function AccuracyPage(props: AccuracyProps) {
  const { frame, decided: all, items } = props;
  const { accepted, edited, unscorable, rejected } = all;
  const total = accepted + edited + unscorable + rejected;
  return (
    <Layout
      title="How good the rules are"
      current={null}
      frame={frame}
      footnote={`Ranges are ${LEVEL * 100}% Wilson intervals. A rule is judged only by candidates that somebody decided on, so by those worth looking at.`}
    >
      <p class="crumb">
        <a href="/capture">Add from an article</a>
      </p>
      <h1>How good the rules are</h1>
      {total === 0 ? (
        <p class="empty">
          Nothing has been decided so far. <a href="/capture">Read a text</a>, and what becomes of its
          candidates is counted here, rule by rule.
        </p>
      ) : (
        <p class="finding">
          {`Of ${plural(total, 'candidate')}, `}
          <Count n={accepted} rule={null} fate="accepted" />
          {` ${accepted === 1 ? 'was' : 'were'} logged as proposed and `}
          <Count n={edited} rule={null} fate="edited" /> after a correction;{' '}
          <Count n={unscorable} rule={null} fate="unscorable" /> cannot be scored,{' '}
          <Count n={rejected} rule={null} fate="rejected" />
          {` ${rejected === 1 ? 'was' : 'were'} dismissed.`}
        </p>
      )}
      <DecidedCandidates {...props} />
      <Rules items={items} />
    </Layout>
  );
}
