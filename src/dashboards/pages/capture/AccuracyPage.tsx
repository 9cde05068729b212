import { wilsonInterval } from '../../../scoring/wilson.js';
import { formatCount, formatPercent, formatPercentRange, plural } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { AccuracyProps, RuleAccuracy } from '../props/capture.js';
import { ruleWords } from './words.js';

const LEVEL = 0.9;

const logged = ({ accepted, edited }: RuleAccuracy) => accepted + edited;
const decided = (rule: RuleAccuracy) => logged(rule) + rule.unscorable + rule.rejected;

/** A share of those it could have been, with its interval. */
function Share({ count, of }: { count: number; of: number }) {
  if (of === 0) return <span class="muted">none yet</span>;
  const { low, high } = wilsonInterval(count, of, LEVEL);
  return (
    <>
      {formatPercent(count / of)}
      <small class="below">{`${formatCount(count)} of ${formatCount(of)}; ${formatPercentRange(low, high)}`}</small>
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
  cell: (rule) => <Share count={logged(rule)} of={decided(rule)} />,
};
const count = (head: string, of: (rule: RuleAccuracy) => number): Column<RuleAccuracy> => ({
  head,
  kind: 'number',
  className: 'muted',
  labelled: true,
  cell: (rule) => formatCount(of(rule)),
});

const proposalColumns: readonly Column<RuleAccuracy>[] = [
  ruleColumn,
  {
    head: 'Kept as proposed',
    kind: 'number',
    labelled: true,
    cell: (rule) => <Share count={logged(rule) - rule.mended} of={logged(rule)} />,
  },
  count('Corrected', ({ mended }) => mended),
  loggedColumn,
  count('Unscorable', ({ unscorable }) => unscorable),
  count('Dismissed', ({ rejected }) => rejected),
];
const reasonColumns: readonly Column<RuleAccuracy>[] = [
  { ...ruleColumn, head: 'Reason' },
  loggedColumn,
  count('As proposed', ({ accepted }) => accepted),
  count('After a correction', ({ edited }) => edited),
  count('Unscorable', ({ unscorable }) => unscorable),
  count('Dismissed', ({ rejected }) => rejected),
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
export function AccuracyPage({ frame, decided: all, items }: AccuracyProps) {
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
          {`Of ${plural(total, 'candidate')}, ${formatCount(accepted)} ${accepted === 1 ? 'was' : 'were'} logged as proposed and ${formatCount(edited)} after a correction; ${formatCount(unscorable)} cannot be scored, ${formatCount(rejected)} ${rejected === 1 ? 'was' : 'were'} dismissed.`}
        </p>
      )}
      <Rules items={items} />
    </Layout>
  );
}
