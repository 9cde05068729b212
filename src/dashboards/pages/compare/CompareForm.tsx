import { AllTick } from '../parts/AllTick.js';
import { FilterSelect } from '../parts/FilterSelect.js';
import { withQuery } from '../parts/NextLink.js';
import { periodChoices, ruleChoices } from '../parts/score-choices.js';
import { typeWord } from '../parts/type-words.js';
import type { CompareProps } from '../props/compare.js';
import { compareQuery } from './compare-query.js';

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

/** Whom, as fields. */
function WhomFields({ view, names }: Pick<CompareProps, 'view' | 'names'>) {
  const fields = [
    ['a', 'First', names.a?.name ?? view.a],
    ['b', 'Second', names.b?.name ?? view.b],
  ] as const;
  return (
    <>
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
    </>
  );
}

const hidden = (query: Readonly<Record<string, string | null>>) =>
  Object.entries(query).map(
    ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
  );

/** Who is compared: a plain GET form, so that every comparison has an address. */
export function CompareWhom(props: Pick<CompareProps, 'view' | 'names'>) {
  const { score, type, mature, rule, since, tag } = compareQuery(props.view);
  return (
    <form class="compare-whom" method="get" action="/compare" aria-label="Choose whom to compare">
      {hidden({ score, type, mature, rule, since, tag })}
      <div class="filters">
        <WhomFields {...props} />
        <button class="button" type="submit">
          Compare
        </button>
      </div>
    </form>
  );
}

const scores = [
  ['brier', 'Brier score'],
  ['log', 'Log score'],
] as const;

function ScorePills({ view }: Pick<CompareProps, 'view'>) {
  if (view.type !== 'binary') return <span />;
  return (
    <nav class="pills" aria-label="Compared by">
      {scores.map(([score, label]) => (
        <a
          key={score}
          href={withQuery('/compare', compareQuery({ ...view, score }))}
          aria-current={score === view.score ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

/** By which score, and on which questions. */
export function CompareFilters({ view, frame }: CompareProps) {
  const { kind, a, b, attribution, score } = compareQuery(view);
  return (
    <div class="record-controls">
      <ScorePills view={view} />
      <form
        class="record-filters board-form"
        method="get"
        action="/compare"
        aria-label="Filter the questions"
      >
        {hidden({ kind, a, b, attribution, score })}
        <Select name="type" label="Answer" value={view.type} options={Object.entries(typeWord)} />
        <div class="field">
          <label for="compare-tag">Topic</label>
          <input
            class="input"
            id="compare-tag"
            name="tag"
            value={view.tag ?? ''}
            placeholder="all"
            autocomplete="off"
          />
        </div>
        <Select
          name="since"
          label="Period"
          value={view.since ?? ''}
          options={periodChoices(frame.asOf, view.since)}
        />
        <Select name="rule" label="Rule" value={view.rule} options={ruleChoices} />
        <AllTick checked={view.mature === 'all'} />
        <button class="button" type="submit">
          Apply
        </button>
      </form>
    </div>
  );
}
