import { formatDay, plural } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { AccuracyProps, Decided } from '../props/capture.js';
import { ruleWords } from './words.js';

const decisionWords = {
  accepted: 'logged as proposed',
  edited: 'logged after a correction',
  unscorable: 'cannot be scored',
  rejected: 'dismissed',
} as const;

const fateWords = {
  ...decisionWords,
  logged: 'logged',
  kept: 'kept as proposed',
  mended: 'corrected',
} as const;

const columns: readonly Column<Decided>[] = [
  {
    head: 'Sentence',
    rowHeader: true,
    cell: ({ captureId, index, text }) => <a href={`/capture/${captureId}#c${index}`}>{text}</a>,
  },
  {
    head: 'What became of it',
    cell: ({ decision, edited, questionId }) => (
      <>
        {questionId ? (
          <a class="link" href={`/questions/${questionId}`}>
            {decisionWords[decision]}
          </a>
        ) : (
          decisionWords[decision]
        )}
        {edited.length > 0 && <small class="below">{edited.join(', ')}</small>}
      </>
    ),
  },
  { head: 'Decided', kind: 'number', labelled: true, cell: ({ decidedAt }) => formatDay(decidedAt) },
];

/** The candidates behind a count, for whoever follows its link. */
export function DecidedCandidates({ narrowed }: AccuracyProps) {
  if (narrowed === null) return null;
  const { rule, fate, rows, most } = narrowed;
  const which = [rule && `by “${ruleWords(rule)}”`, fate && fateWords[fate]].filter(Boolean).join(', ');
  const count = rows.length < most ? plural(rows.length, 'candidate') : `the last ${most}`;
  return (
    <Section
      id="decided"
      title={`Candidates ${which}`.trim()}
      hint={`${count}, the last decided first`}
      link={{ href: '/capture/accuracy', label: 'All rules' }}
    >
      {rows.length === 0 ? (
        <p class="empty">None so far.</p>
      ) : (
        <DataTable
          caption="Decided candidates"
          columns={columns}
          rows={rows}
          keyOf={({ captureId, index }) => `${captureId} ${index}`}
        />
      )}
    </Section>
  );
}
