import { formatDay } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Field } from '../parts/Field.js';
import { NameLink } from '../parts/NameLink.js';
import { Said } from '../parts/Said.js';
import { Section } from '../parts/Section.js';
import { type SpreadDomain, outcomePosition, spreadDomain } from '../../charts/SpreadStrip.js';
import type { Outcome } from '../props/common.js';
import type { QuestionForecast, QuestionProps } from '../props/question.js';
import { type FoldProps, ForecastFold } from './ForecastFold.js';
import { GiveReading } from './GiveReading.js';

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

/** Takes a forecast back as of a day: posts to `/forecasts/:id/withdrawal`. */
function Withdraw(props: FoldProps) {
  const { forecastId, author, withdrawnAt, moved, late } = props.forecast;
  if (withdrawnAt !== null || moved || late) return null;
  return (
    <ForecastFold
      {...props}
      deed="withdrawal"
      summary="Withdraw"
      label={`Withdraw the forecast of ${author.name}`}
    >
      {(form) => (
        <>
          <Field
            form={form}
            scope={forecastId}
            name="withdrawnAt"
            label="Taken back on; empty is now"
            type="date"
          />
          <button class="button" type="submit">
            Withdraw
          </button>
        </>
      )}
    </ForecastFold>
  );
}

const sourceColumn: Column<QuestionForecast> = {
  head: 'Source',
  className: 'muted cell-source',
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
};

interface Shown {
  page: QuestionProps;
  outcome: Outcome | null;
  domain: SpreadDomain | null;
}

const canWithdraw = ({ question: { status } }: QuestionProps) =>
  ['open', 'overdue', 'postponed'].includes(status);

const columns = ({ page, outcome, domain }: Shown): readonly Column<QuestionForecast>[] => [
  { head: 'Author', rowHeader: true, cell: ({ author }) => <NameLink kind="authors" name={author} /> },
  {
    head: 'Likelihood',
    className: 'cell-likelihood',
    cell: (forecast) => (
      <>
        <Said forecast={forecast} outcome={outcome} domain={domain} />
        <GiveReading forecast={forecast} page={page} />
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
  sourceColumn,
  {
    head: 'Marks',
    className: 'cell-marks',
    cell: (forecast) => (
      <>
        <Marks {...forecast} />
        {canWithdraw(page) && <Withdraw forecast={forecast} page={page} />}
      </>
    ),
  },
];

/** Every forecast in order, with its four facts: who, how likely, when said, when recorded. */
export function ForecastTable(props: QuestionProps & { outcome: Outcome | null }) {
  const { forecasts, outcome } = props;
  const spreads = forecasts.flatMap(({ likelihood: { quantiles } }) => (quantiles ? [quantiles] : []));
  const domain = spreads.length > 0 ? spreadDomain(spreads, outcomePosition(outcome)) : null;
  return (
    <Section id="forecasts" title="Forecasts" hint="in the order they were said">
      {forecasts.length === 0 ? (
        <p class="empty">No forecast is on file for this question yet.</p>
      ) : (
        <DataTable
          caption="Forecasts"
          className="table-forecasts"
          columns={columns({ page: props, outcome, domain })}
          rows={forecasts}
          keyOf={({ forecastId }) => forecastId}
        />
      )}
    </Section>
  );
}
