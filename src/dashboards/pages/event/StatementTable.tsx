import { formatDay } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { ExternalLink } from '../parts/ExternalLink.js';
import { NameLink } from '../parts/NameLink.js';
import { readAs } from '../parts/read-as.js';
import { unscorableWord } from '../parts/Quote.js';
import { Section } from '../parts/Section.js';
import { likelihoodWord } from '../parts/words.js';
import type { EventProps, EventQuestion, EventStatement } from '../props/event.js';

interface Row {
  number: number;
  statement: EventStatement;
  question: EventQuestion | null;
}

const wordingWords = {
  verbatim: 'own words',
  translated: 'own words, translated',
  paraphrased: 'paraphrased',
} as const;

function ReadAs({ statement, question }: Row) {
  if (!question) {
    const { unscorable } = statement;
    const evidence = unscorable === null || unscorable === 'not-a-prediction';
    return (
      <>
        {evidence ? 'evidence' : unscorableWord[unscorable]}
        <small class="below">{evidence ? 'not a forecast' : 'kept, not scored'}</small>
      </>
    );
  }
  const { likelihood } = statement;
  return (
    <>
      <a href={`/questions/${question.questionId}`}>
        <DeadlineDay {...question} />
      </a>
      {likelihood && (
        <small class="below">
          {likelihoodWord(likelihood)}
          {readAs(likelihood) && `, ${readAs(likelihood)}`}
        </small>
      )}
    </>
  );
}

const columns: readonly Column<Row>[] = [
  {
    head: 'Number',
    headHidden: true,
    className: 'cell-number',
    cell: ({ number, statement }) => (
      <span class={statement.wording === 'paraphrased' ? 'mark' : 'mark mark-own'}>{number}</span>
    ),
  },
  { head: 'Said', className: 'cell-said', cell: ({ statement }) => formatDay(statement.saidAt) },
  {
    head: 'By',
    className: 'cell-by',
    cell: ({ statement: { author, wording } }) => (
      <>
        <NameLink kind="authors" name={author} />
        <span class={wording === 'paraphrased' ? 'chip chip-dashed' : 'chip chip-soft'}>
          {wordingWords[wording]}
        </span>
      </>
    ),
  },
  {
    head: 'Words',
    rowHeader: true,
    cell: ({ statement: { quote } }) =>
      quote ? <q class="words">{quote}</q> : <span class="muted">no quote on file</span>,
  },
  { head: 'Read as', className: 'cell-read', cell: (row) => <ReadAs {...row} /> },
  {
    head: 'Source',
    className: 'muted cell-source',
    cell: ({ statement: { source, publication } }) => (
      <>
        {source && <NameLink kind="sources" name={source} />}
        {publication && <small class="below">{`read at ${publication}`}</small>}
      </>
    ),
  },
  {
    head: 'Receipt',
    className: 'cell-receipt',
    cell: ({ statement: { url } }) => (url ? <ExternalLink url={url} /> : <span class="muted">none</span>),
  },
];

/** Every wording on file with its receipt, numbered as in the timeline. */
export function StatementTable({ statements, questions }: Pick<EventProps, 'statements' | 'questions'>) {
  const rows: Row[] = statements.map((statement, i) => ({
    number: i + 1,
    statement,
    question: questions.find(({ questionId }) => questionId === statement.questionId) ?? null,
  }));
  return (
    <Section id="statements" title="Statements" hint="every wording on file, oldest first">
      <DataTable
        caption="Statements"
        className="table-statements"
        columns={columns}
        rows={rows}
        keyOf={({ statement }) => statement.statementId}
        rowId={({ number }) => `statement-${number}`}
      />
    </Section>
  );
}
