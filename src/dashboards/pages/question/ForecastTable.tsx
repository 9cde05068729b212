import { formatDay } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { NameLink } from '../parts/NameLink.js';
import { Said } from '../parts/Said.js';
import { Section } from '../parts/Section.js';
import { type SpreadDomain, outcomePosition, spreadDomain } from '../../charts/SpreadStrip.js';
import type { Outcome } from '../props/common.js';
import type { QuestionForecast, QuestionProps } from '../props/question.js';
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
function Withdraw({ forecast, formKey }: { forecast: QuestionForecast; formKey: string }) {
  const { forecastId, author, withdrawnAt, moved, late } = forecast;
  if (withdrawnAt !== null || moved || late) return null;
  const fieldId = `withdrawn-${forecastId}`;
  return (
    <details class="withdraw">
      <summary aria-label={`Withdraw the forecast of ${author.name}`}>Withdraw</summary>
      <form method="post" action={`/forecasts/${forecastId}/withdrawal`}>
        <input type="hidden" name="idempotencyKey" value={formKey} />
        <label for={fieldId}>Taken back on; empty is now</label>
        <input class="input" id={fieldId} type="date" name="withdrawnAt" />
        <button class="button" type="submit">
          Withdraw
        </button>
      </form>
    </details>
  );
}

const sourceColumn: Column<QuestionForecast> = {
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
};

interface Shown {
  formKey: string;
  /** Forecasts can still be withdrawn. */
  waiting: boolean;
  outcome: Outcome | null;
  domain: SpreadDomain | null;
  scales: QuestionProps['scales'];
}

const columns = ({
  formKey,
  waiting,
  outcome,
  domain,
  scales,
}: Shown): readonly Column<QuestionForecast>[] => [
  { head: 'Author', rowHeader: true, cell: ({ author }) => <NameLink kind="authors" name={author} /> },
  {
    head: 'Likelihood',
    className: 'cell-likelihood',
    cell: (forecast) => (
      <>
        <Said forecast={forecast} outcome={outcome} domain={domain} />
        <GiveReading forecast={forecast} formKey={formKey} scales={scales} />
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
        {waiting && <Withdraw forecast={forecast} formKey={formKey} />}
      </>
    ),
  },
];

/** Every forecast in order, with its four facts: who, how likely, when said, when recorded. */
export function ForecastTable(props: QuestionProps & { outcome: Outcome | null }) {
  const { frame, question, forecasts, outcome, scales } = props;
  const waiting = ['open', 'overdue', 'postponed'].includes(question.status);
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
          columns={columns({ formKey: frame.formKey, waiting, outcome, domain, scales })}
          rows={forecasts}
          keyOf={({ forecastId }) => forecastId}
        />
      )}
    </Section>
  );
}
