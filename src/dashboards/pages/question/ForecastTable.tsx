import { formatDay } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { NameLink } from '../parts/NameLink.js';
import { readAs } from '../parts/QuestionFacts.js';
import { Section } from '../parts/Section.js';
import { likelihoodWord } from '../parts/words.js';
import type { QuestionForecast } from '../props/question.js';

function Marks({ late, retrospective, moved, withdrawnAt }: QuestionForecast) {
  return (
    <>
      {late && (
        <span class="chip chip-dashed" title="Said at or after the close: not scored">
          late
        </span>
      )}
      {retrospective && (
        <span class="chip chip-dashed" title="Recorded after the outcome was known: scored and marked">
          retrospective
        </span>
      )}
      {moved && <span class="chip chip-dashed">moved away</span>}
      {withdrawnAt && !moved && <span class="chip chip-dashed">{`withdrawn ${formatDay(withdrawnAt)}`}</span>}
    </>
  );
}

const columns: readonly Column<QuestionForecast>[] = [
  { head: 'Author', rowHeader: true, cell: ({ author }) => <NameLink kind="authors" name={author} /> },
  {
    head: 'Likelihood',
    kind: 'number',
    cell: ({ likelihood }) => (
      <>
        <strong>{likelihoodWord(likelihood)}</strong>
        {readAs(likelihood) && <small class="below">{readAs(likelihood)}</small>}
      </>
    ),
  },
  { head: 'Said', kind: 'number', cell: ({ saidAt }) => formatDay(saidAt) },
  {
    head: 'Recorded',
    kind: 'number',
    className: 'muted',
    labelled: true,
    cell: ({ recordedAt }) => formatDay(recordedAt),
  },
  {
    head: 'Source',
    className: 'muted',
    cell: ({ source, attribution, wording }) => (
      <>
        {source && (
          <>
            <NameLink kind="sources" name={source} />,{' '}
          </>
        )}
        {`${attribution}, ${wording}`}
      </>
    ),
  },
  { head: 'Marks', className: 'cell-marks', cell: (forecast) => <Marks {...forecast} /> },
];

/** Every forecast in order, with its four facts: who, how likely, when said, when recorded. */
export function ForecastTable({ forecasts }: { forecasts: readonly QuestionForecast[] }) {
  return (
    <Section id="forecasts" title="Forecasts" hint="in the order they were said">
      {forecasts.length === 0 ? (
        <p class="empty">No forecast is on file for this question yet.</p>
      ) : (
        <DataTable
          caption="Forecasts"
          className="table-forecasts"
          columns={columns}
          rows={forecasts}
          keyOf={({ forecastId }) => forecastId}
        />
      )}
    </Section>
  );
}
