import { FilterSelect } from '../parts/FilterSelect.js';
import { withQuery } from '../parts/NextLink.js';
import { maturityChoices, periodChoices, ruleChoices } from '../parts/score-choices.js';
import { typeWord } from '../parts/type-words.js';
import type { CompareProps } from '../props/compare.js';

const kinds = [
  ['authors', 'Authors'],
  ['sources', 'Sources'],
] as const;
const attributions = [
  ['own', 'own words'],
  ['reported', 'reported words'],
] as const;

const Select = (props: Omit<Parameters<typeof FilterSelect>[0], 'scope'>) => (
  <FilterSelect scope="compare" {...props} />
);

/** Who is compared: folded while there is a comparison to see. */
function Whom({ view, names, pair }: CompareProps) {
  const fields = [
    ['a', 'First', names.a?.name ?? view.a],
    ['b', 'Second', names.b?.name ?? view.b],
  ] as const;
  return (
    <details class="more compare-whom" open={pair === null}>
      <summary>{pair === null ? 'Whom to compare' : 'Compare others'}</summary>
      <div class="filters">
        <Select name="kind" label="Compare" value={view.kind} options={kinds} />
        {fields.map(([name, label, value]) => (
          <div key={name} class="field field-name">
            <label for={`compare-${name}`}>{label}</label>
            <input class="input" id={`compare-${name}`} name={name} value={value ?? ''} autocomplete="off" />
          </div>
        ))}
        {view.kind === 'sources' && (
          <Select name="attribution" label="Words" value={view.attribution} options={attributions} />
        )}
        {pair === null && (
          <button class="button" type="submit">
            Compare
          </button>
        )}
      </div>
    </details>
  );
}

/** Who is compared, on which questions: a plain GET form, so that every comparison has an address. */
export function CompareForm(props: CompareProps) {
  const { view, frame, pair } = props;
  const { a, b, ...filters } = view;
  return (
    <form class="compare-form" method="get" action="/compare" aria-label="Choose whom to compare">
      {pair === null && <Whom {...props} />}
      <div class="filters">
        <Select name="type" label="Answer" value={view.type} options={Object.entries(typeWord)} />
        <div class="field">
          <label for="compare-tag">Topic</label>
          <input class="input" id="compare-tag" name="tag" value={view.tag ?? ''} autocomplete="off" />
        </div>
        <Select
          name="since"
          label="Period"
          value={view.since ?? ''}
          options={periodChoices(frame.asOf, view.since)}
        />
        <Select name="rule" label="Rule" value={view.rule} options={ruleChoices} />
        <Select name="mature" label="Questions" value={view.mature} options={maturityChoices} />
        {pair && (
          <>
            <button class="button" type="submit">
              Compare
            </button>
            <a class="button" href={withQuery('/compare', { ...filters, a: b, b: a })}>
              Swap
            </a>
          </>
        )}
      </div>
      {pair && <Whom {...props} />}
    </form>
  );
}
