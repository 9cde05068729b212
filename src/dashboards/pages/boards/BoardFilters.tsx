import { withQuery } from '../parts/NextLink.js';
import { typeWord } from '../parts/type-words.js';
import type { BoardFilters as Filters, BoardsProps } from '../props/boards.js';
import { boardQuery } from './board-query.js';

type Options = readonly (readonly [string, string])[];

const maturities: Options = [
  ['mature', 'past their deadline'],
  ['all', 'all resolved'],
];
const likelihoods: Options = [
  ['', 'numbers and words'],
  ['numeric', 'numbers alone'],
  ['verbal', 'some words'],
];
const hindsights: Options = [
  ['', 'whenever recorded'],
  ['prospective', 'before the outcome'],
  ['retrospective', 'after the outcome'],
];
const attributions: Options = [
  ['', 'own and reported'],
  ['own', 'own'],
  ['reported', 'reported'],
];

interface SelectProps {
  name: keyof Filters;
  label: string;
  filters: Filters;
  options: Options;
}

function Select({ name, label, filters, options }: SelectProps) {
  return (
    <div class="field">
      <label for={`board-${name}`}>{label}</label>
      <select class="input" id={`board-${name}`} name={name}>
        {options.map(([value, word]) => (
          <option key={value} value={value} selected={value === (filters[name] ?? '')}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Authors or sources, and what counts: links and a plain GET form, so that every view has an address. */
export function BoardFilters({ kind, filters }: BoardsProps) {
  const shared = { filters };
  return (
    <div class="board-filters">
      <nav class="pills" aria-label="Which board">
        {(['authors', 'sources'] as const).map((other) => (
          <a
            key={other}
            href={withQuery(`/boards/${other}`, { ...boardQuery(filters), attribution: null })}
            aria-current={other === kind ? 'page' : undefined}
          >
            {other === 'authors' ? 'Authors' : 'Sources'}
          </a>
        ))}
      </nav>
      <form class="filters" method="get" action={`/boards/${kind}`} aria-label="Filter the board">
        <Select {...shared} name="type" label="Answer" options={Object.entries(typeWord)} />
        <Select {...shared} name="mature" label="Questions" options={maturities} />
        <Select {...shared} name="likelihood" label="Said in" options={likelihoods} />
        <Select {...shared} name="hindsight" label="Recorded" options={hindsights} />
        {kind === 'sources' && <Select {...shared} name="attribution" label="Words" options={attributions} />}
        <div class="field">
          <label for="board-tag">Tag</label>
          <input
            class="input"
            id="board-tag"
            name="tag"
            value={filters.tag ?? ''}
            placeholder="any"
            autocomplete="off"
          />
        </div>
        <button class="button" type="submit">
          Apply
        </button>
      </form>
    </div>
  );
}
