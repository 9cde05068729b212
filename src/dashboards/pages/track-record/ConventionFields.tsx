import { formatMonthName } from '../../charts/format.js';
import type { SourceScale } from '../props/track-record.js';

type Conventions = SourceScale['conventions'];

interface Choice {
  name: keyof Conventions;
  label: string;
  /** What is meant unless the source means something else. */
  usual: string;
  others: readonly (readonly [value: string, label: string])[];
}

const MONTHS = Array.from(
  { length: 12 },
  (_, index) => [String(index + 1), formatMonthName(index + 1)] as const,
);

const choices: readonly Choice[] = [
  {
    name: 'byPeriod',
    label: '“by 2027” means',
    usual: 'by its end',
    others: [['start', 'before it starts']],
  },
  { name: 'hemisphere', label: 'Its seasons', usual: 'northern', others: [['south', 'southern']] },
  { name: 'weekEndsOn', label: 'Its weeks end on', usual: 'Sunday', others: [['friday', 'Friday']] },
  {
    name: 'fiscalYearStartMonth',
    label: 'Its fiscal year starts in',
    usual: 'October',
    others: MONTHS.filter(([month]) => month !== '10'),
  },
  { name: 'numericDates', label: '“3/4/2027” is', usual: '4 March', others: [['day-first', '3 April']] },
];

/** How a source means its dates: one choice for each convention, as usual unless set. */
export function ConventionFields({ conventions }: { conventions: Conventions }) {
  return (
    <>
      {choices.map(({ name, label, usual, others }) => (
        <div key={name} class="field">
          <label for={`source-${name}`}>{label}</label>
          <select class="input" id={`source-${name}`} name={name}>
            <option value="">{`${usual}, as usual`}</option>
            {others.map(([value, words]) => (
              <option key={value} value={value} selected={String(conventions[name]) === value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
}
