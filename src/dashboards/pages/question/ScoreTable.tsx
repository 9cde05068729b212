import { formatPercent, formatScore, formatSigned, plural } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { NameLink } from '../parts/NameLink.js';
import { Section } from '../parts/Section.js';
import type { ScoreRow } from '../props/question.js';

const columns: readonly Column<ScoreRow>[] = [
  {
    head: 'Unit',
    rowHeader: true,
    cell: ({ kind, name, attribution }) => (
      <>
        <NameLink kind={kind === 'author' ? 'authors' : 'sources'} name={name} />
        <small class="below">{kind === 'author' ? 'author' : `source, ${attribution ?? 'own'}`}</small>
      </>
    ),
  },
  { head: 'Brier', kind: 'number', cell: ({ brier }) => <strong>{formatScore(brier)}</strong> },
  {
    head: 'Gain',
    kind: 'number',
    labelled: true,
    cell: ({ gain }) => (gain === null ? 'none' : formatSigned(gain)),
  },
  {
    head: 'Coverage',
    kind: 'number',
    labelled: true,
    cell: ({ coverage, leadTimeDays }) => (
      <>
        {formatPercent(coverage)}
        {leadTimeDays !== null && (
          <small class="below">{`${plural(Math.round(leadTimeDays), 'day')} ahead`}</small>
        )}
      </>
    ),
  },
];

/** What this question cost or earned whom, once it is ruled on. */
export function ScoreTable({ scores, ruled }: { scores: readonly ScoreRow[]; ruled: boolean }) {
  if (!ruled) return null;
  return (
    <Section id="scores" title="Scores" hint="lower Brier is better">
      {scores.length === 0 ? (
        <p class="empty">This question scores nobody.</p>
      ) : (
        <DataTable
          caption="Scores of this question"
          className="table-scores"
          columns={columns}
          rows={scores}
          keyOf={({ kind, name, attribution }) => `${kind}/${name.slug}/${attribution ?? ''}`}
        />
      )}
    </Section>
  );
}
