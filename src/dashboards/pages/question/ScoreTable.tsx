import { formatNumber, formatPercent, formatScore, formatSigned, plural } from '../../charts/format.js';
import type { MethodId } from '../method/method-ids.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { NameLink } from '../parts/NameLink.js';
import { Section } from '../parts/Section.js';
import { scoreName } from '../parts/type-words.js';
import type { QuestionKind } from '../props/common.js';
import type { ScoreRow } from '../props/question.js';

const unitColumn: Column<ScoreRow> = {
  head: 'Unit',
  rowHeader: true,
  cell: ({ kind, name, attribution }) => (
    <>
      <NameLink kind={kind === 'author' ? 'authors' : 'sources'} name={name} />
      <small class="below">{kind === 'author' ? 'author' : `source, ${attribution ?? 'own'}`}</small>
    </>
  ),
};

const coverageColumn: Column<ScoreRow> = {
  head: 'Coverage',
  method: 'coverage',
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
};

/** In how much of the time the outcome was within the central intervals that were given. */
function heldWord({ covered50, covered90 }: ScoreRow): string {
  const held = [
    covered50 !== null && `in its 50%: ${formatPercent(covered50)}`,
    covered90 !== null && `in its 90%: ${formatPercent(covered90)}`,
  ].filter(Boolean);
  return held.length > 0 ? `${held.join(', ')} of the time` : 'no 50% or 90% interval given';
}

const spreadColumns = (name: string): readonly Column<ScoreRow>[] => [
  unitColumn,
  {
    head: name,
    method: 'quantiles',
    kind: 'number',
    className: 'cell-held',
    cell: (row) => (
      <>
        <strong>{row.wis === null ? 'none' : formatNumber(Number(row.wis.toPrecision(4)))}</strong>
        <small class="below">{heldWord(row)}</small>
      </>
    ),
  },
  coverageColumn,
];

const methods: Readonly<Record<string, MethodId>> = { Brier: 'brier', Ranked: 'ranked' };

const shareColumns = (name: string): readonly Column<ScoreRow>[] => [
  unitColumn,
  {
    head: name,
    method: methods[name],
    kind: 'number',
    cell: ({ brier }) => <strong>{brier === null ? 'none' : formatScore(brier)}</strong>,
  },
  {
    head: 'Gain',
    method: 'gain',
    kind: 'number',
    labelled: true,
    cell: ({ gain }) => (gain === null ? 'none' : formatSigned(gain)),
  },
  coverageColumn,
];

interface Props {
  question: QuestionKind;
  scores: readonly ScoreRow[];
  ruled: boolean;
}

/** What this question cost or earned whom, once it is ruled on. */
export function ScoreTable({ question, scores, ruled }: Props) {
  if (!ruled) return null;
  const { head, hint } = scoreName(question);
  const bySpread = scores.some(({ wis }) => wis !== null);
  return (
    <Section id="scores" title="Scores" hint={hint}>
      {scores.length === 0 ? (
        <p class="empty">This question scores nobody.</p>
      ) : (
        <DataTable
          caption="Scores of this question"
          className="table-scores"
          columns={bySpread ? spreadColumns(head) : shareColumns(head)}
          rows={scores}
          keyOf={({ kind, name, attribution }) => `${kind}/${name.slug}/${attribution ?? ''}`}
        />
      )}
    </Section>
  );
}
