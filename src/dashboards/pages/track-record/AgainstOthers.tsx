import { formatCount, formatScore, formatSigned, plural } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { MethodLink } from '../parts/MethodLink.js';
import type { MethodId } from '../method/method-ids.js';
import { Section } from '../parts/Section.js';
import type { Side } from './sides.js';

interface Row {
  key: string;
  name: string;
  method: MethodId;
  value: string;
  says: string;
}

const columns: readonly Column<Row>[] = [
  {
    head: 'Score',
    rowHeader: true,
    cell: ({ name, method }) => (
      <>
        {name}
        <MethodLink to={method} name={name} />
      </>
    ),
  },
  { head: 'Mean', kind: 'number', cell: ({ value }) => <strong>{value}</strong> },
  { head: 'What it says', className: 'muted', cell: ({ says }) => says },
];

const labelled = (label: string, side: Side['name']) => (side ? `${label}, ${side}` : label);

function relativeRows({ name: side, record }: Side): Row[] {
  const { relative } = record.scores;
  if (!relative) return [];
  const { n, peer, medianGap, accuracy } = relative;
  const row = (name: string, method: MethodId, value: string, says: string) => ({
    key: `${name} ${side}`,
    name: labelled(name, side),
    method,
    value,
    says,
  });
  return [
    row(
      'Against the median',
      'median-gap',
      formatSigned(medianGap),
      `Brier score less the median of the others in force, on ${plural(n, 'question')}; below 0 is better`,
    ),
    row(
      'Peer score',
      'peer',
      formatSigned(Number(peer.toFixed(3))),
      'log score against each of the others; above 0 is better',
    ),
    ...(accuracy === null
      ? []
      : [
          row(
            'Accuracy',
            'accuracy',
            formatSigned(accuracy),
            'day by day against the crowd’s median; below 0 is better',
          ),
        ]),
  ];
}

function otherRows({ name: side, record }: Side): Row[] {
  const { log, clipped, baseline, spherical } = record.scores;
  const { baseRateSkill } = record.calibration;
  const row = (name: string, method: MethodId, value: number | null, says: string) =>
    value === null
      ? []
      : [{ key: `${name} ${side}`, name: labelled(name, side), method, value: formatScore(value), says }];
  const rounded = baseRateSkill === null ? null : Number(baseRateSkill.toFixed(3));
  return [
    ...row(
      'Log score',
      'log',
      log,
      clipped > 0
        ? `0 is best; ${formatCount(clipped)} clipped at 0.001`
        : 'natural logarithm of the probability of what happened; 0 is best',
    ),
    ...row(
      'Baseline score',
      'baseline',
      baseline,
      '0 is no better than equal chances, 100 is certain and right',
    ),
    ...row('Spherical score', 'spherical', spherical, '1 is best'),
    ...row(
      'Skill over the base rate',
      'base-rate-skill',
      rounded,
      'uses hindsight: nobody knew the base rate beforehand',
    ),
  ];
}

/** The rows of both sides, those of one score below each other. */
function inTurn(perSide: readonly Row[][]): Row[] {
  const longest = Math.max(...perSide.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => perSide.flatMap((rows) => rows[i] ?? [])).flat();
}

/** How the record compares with the others on the same questions, and what other scores say of it. */
export function AgainstOthers({ sides }: { sides: readonly Side[] }) {
  const relative = inTurn(sides.map(relativeRows));
  const others = inTurn(sides.map(otherRows));
  if (others.length === 0) return null;
  return (
    <div class="two-columns">
      <Section
        id="relative"
        title="Against the others"
        hint="in force on the same questions at the same time"
      >
        {relative.length === 0 ? (
          <p class="empty">Nobody else has a forecast on these questions.</p>
        ) : (
          <DataTable
            caption="Against the others"
            className="table-scored"
            columns={columns}
            rows={relative}
            keyOf={({ key }) => key}
          />
        )}
      </Section>
      <Section id="other-scores" title="By other scores" hint="of the same forecasts">
        <DataTable
          caption="By other scores"
          className="table-scored"
          columns={columns}
          rows={others}
          keyOf={({ key }) => key}
        />
      </Section>
    </div>
  );
}
