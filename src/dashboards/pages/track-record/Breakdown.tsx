import { formatCount, formatScore, formatSigned, plural } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { withQuery } from '../parts/NextLink.js';
import { Section } from '../parts/Section.js';
import type { RecordView } from '../props/track-record.js';
import type { Side } from './sides.js';
import { listHref, viewQuery } from './view-query.js';

interface Row {
  key: string;
  side: Side['name'];
  label: string;
  /** Where the record is shown narrowed to it. */
  href: string | null;
  /** Where the forecasts behind its count are listed. */
  rowsHref: string;
  n: number;
  brier: number;
  gain: number | null;
}

const columns = (head: string, withGain: boolean): readonly Column<Row>[] => [
  {
    head,
    rowHeader: true,
    cell: ({ label, href, side }) => (
      <>
        {href ? <a href={href}>{label}</a> : label}
        {side && <span class="muted">{`, ${side}`}</span>}
      </>
    ),
  },
  {
    head: 'Scored',
    kind: 'number',
    labelled: true,
    cell: ({ n, rowsHref }) => <a href={rowsHref}>{formatCount(n)}</a>,
  },
  {
    head: 'Score',
    method: 'carried-forward',
    kind: 'number',
    labelled: true,
    cell: ({ brier }) => formatScore(brier),
  },
  ...(withGain
    ? [
        {
          head: 'Gain',
          method: 'gain' as const,
          kind: 'number' as const,
          labelled: true,
          cell: ({ gain }: Row) => (gain === null ? '' : formatSigned(gain)),
        },
      ]
    : []),
];

interface Props {
  path: string;
  view: RecordView;
  sides: readonly Side[];
}

/** How many topics are shown; the rest is one filter away. */
const MOST_TAGS = 12;

function tagRows({ path, view, sides }: Props): Row[] {
  return sides
    .flatMap(({ name, record }) =>
      record.tags.map(({ tag, n, brier, gain }) => ({
        key: `${tag} ${name}`,
        side: name,
        label: tag,
        href: withQuery(path, viewQuery({ ...view, tag })),
        rowsHref: listHref(path, { ...view, tag }, { attribution: name }),
        n,
        brier,
        gain,
      })),
    )
    .toSorted((a, b) => b.n - a.n)
    .slice(0, MOST_TAGS);
}

function horizonRows({ path, view, sides }: Props): Row[] {
  return sides.flatMap(({ name, record }) =>
    record.horizons.map(({ days, n, brier }) => ({
      key: `${days} ${name}`,
      side: name,
      label: plural(days, 'day'),
      href: null,
      rowsHref: listHref(path, view, { horizon: days, attribution: name }),
      n,
      brier,
      gain: null,
    })),
  );
}

/** The record by topic, and by how long before the outcome was known. */
export function Breakdown(props: Props) {
  const [tags, horizons] = [tagRows(props), horizonRows(props)];
  if (tags.length + horizons.length === 0) return null;
  return (
    <div class="two-columns breakdown">
      <Section id="by-topic" title="By topic" hint="a question counts under each of its tags">
        {tags.length === 0 ? (
          <p class="empty">No scored question has a tag.</p>
        ) : (
          <DataTable
            caption="By topic"
            columns={columns('Topic', true)}
            rows={tags}
            keyOf={({ key }) => key}
          />
        )}
      </Section>
      <Section
        id="by-horizon"
        title="How early"
        hint="the forecast in force so long before the outcome was known"
      >
        {horizons.length === 0 ? (
          <p class="empty">No forecast was in force a day before its outcome.</p>
        ) : (
          <DataTable
            caption="By time before the outcome was known"
            columns={columns('Before', false)}
            rows={horizons}
            keyOf={({ key }) => key}
          />
        )}
      </Section>
    </div>
  );
}
