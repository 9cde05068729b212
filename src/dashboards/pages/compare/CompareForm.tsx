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

/** Who is compared, on which questions: a plain GET form, so that every comparison has an address. */
export function CompareForm({ view, names, frame }: CompareProps) {
  const { a, b, ...filters } = view;
  const fields = [
    ['a', 'First', names.a?.name ?? view.a],
    ['b', 'Second', names.b?.name ?? view.b],
  ] as const;
  return (
    <form class="filters compare-filters" method="get" action="/compare" aria-label="Choose whom to compare">
      <Select name="kind" label="Compare" value={view.kind} options={kinds} />
      {fields.map(([name, label, value]) => (
        <div key={name} class="field">
          <label for={`compare-${name}`}>{label}</label>
          <input class="input" id={`compare-${name}`} name={name} value={value ?? ''} autocomplete="off" />
        </div>
      ))}
      <Select name="type" label="Answer" value={view.type} options={Object.entries(typeWord)} />
      <Select name="mature" label="Questions" value={view.mature} options={maturityChoices} />
      {view.kind === 'sources' && (
        <Select name="attribution" label="Words" value={view.attribution} options={attributions} />
      )}
      <Select
        name="since"
        label="Period"
        value={view.since ?? ''}
        options={periodChoices(frame.asOf, view.since)}
      />
      <Select name="rule" label="Rule" value={view.rule} options={ruleChoices} />
      <div class="field">
        <label for="compare-tag">Topic</label>
        <input class="input" id="compare-tag" name="tag" value={view.tag ?? ''} autocomplete="off" />
      </div>
      <button class="button" type="submit">
        Compare
      </button>
      {names.a && names.b && (
        <a class="button" href={withQuery('/compare', { ...filters, a: b, b: a })}>
          Swap
        </a>
      )}
    </form>
  );
}
