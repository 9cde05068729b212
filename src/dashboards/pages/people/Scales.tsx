import { NameLink } from '../parts/NameLink.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { ScaleUse, SettingsProps } from '../props/people.js';

const columns: readonly Column<ScaleUse>[] = [
  { head: 'Scale', rowHeader: true, cell: ({ title }) => title },
  { head: 'Phrases', kind: 'number', labelled: true, cell: ({ phrases }) => phrases },
  {
    head: 'Sources on it',
    labelled: true,
    cell: ({ sources, isAssumed }) => {
      if (sources.length === 0) return isAssumed ? 'every source that names none' : 'none';
      return sources.map((source, i) => (
        <>
          {i > 0 && ', '}
          <NameLink key={source.slug} kind="sources" name={source} />
        </>
      ));
    },
  },
];

/** The scales by which words are read as probabilities, and which sources are read on which. */
export function Scales({ scales }: SettingsProps) {
  return (
    <Section
      id="scales"
      title="How words are read"
      method="verbal-band"
      hint="a source’s scale and its conventions for dates are set at the foot of its page"
    >
      <DataTable
        caption="Scales of words of likelihood"
        className="table-scales"
        columns={columns}
        rows={scales}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
