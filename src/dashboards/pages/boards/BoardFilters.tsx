import { AllTick } from '../parts/AllTick.js';
import { FilterSelect } from '../parts/FilterSelect.js';
import { withQuery } from '../parts/NextLink.js';
import { type Choices, disputedChoices, periodChoices, ruleChoices } from '../parts/score-choices.js';
import { typeWord } from '../parts/type-words.js';
import type { BoardFilters as Filters, BoardsProps } from '../props/boards.js';
import { boardQuery } from './board-query.js';

const metrics: Choices = [
  ['gain', 'gain'],
  ['relative', 'relative'],
];
const likelihoods: Choices = [
  ['', 'numbers and words'],
  ['numeric', 'numbers alone'],
  ['verbal', 'some words'],
];
const hindsights: Choices = [
  ['', 'whenever recorded'],
  ['prospective', 'before the outcome'],
  ['retrospective', 'after the outcome'],
];
const attributions: Choices = [
  ['', 'own and reported'],
  ['own', 'own'],
  ['reported', 'reported'],
];

interface SelectProps {
  name: keyof Filters;
  label: string;
  filters: Filters;
  options: Choices;
}

const Select = ({ filters, ...props }: SelectProps) => (
  <FilterSelect scope="board" value={filters[props.name] ?? ''} {...props} />
);

function Further({ kind, filters }: BoardsProps) {
  const shared = { filters };
  const { type, likelihood, hindsight, attribution, disputed = null } = filters;
  const isUsed =
    type !== 'binary' || [likelihood, hindsight, attribution, disputed].some((value) => value !== null);
  return (
    <details class="more board-further" open={isUsed}>
      <summary>More</summary>
      <div class="record-filters">
        <Select {...shared} name="type" label="Answer" options={Object.entries(typeWord)} />
        <Select {...shared} name="likelihood" label="Said in" options={likelihoods} />
        <Select {...shared} name="hindsight" label="Recorded" options={hindsights} />
        <Select {...shared} name="disputed" label="Disputed rulings" options={disputedChoices} />
        {kind === 'sources' && <Select {...shared} name="attribution" label="Words" options={attributions} />}
      </div>
    </details>
  );
}

function BoardPills({ kind, filters }: BoardsProps) {
  return (
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
  );
}

/** Authors or sources, and what counts: links and a plain GET form, so that every view has an address. */
export function BoardFilters(props: BoardsProps) {
  const { kind, filters, frame } = props;
  const { metric, tag, since, mature } = filters;
  const shared = { filters };
  return (
    <div class="record-controls">
      <BoardPills {...props} />
      <form
        class="record-filters board-form"
        method="get"
        action={`/boards/${kind}`}
        aria-label="Filter the board"
      >
        {kind === 'authors' && <Select {...shared} name="metric" label="Rank by" options={metrics} />}
        <div class="field">
          <label for="board-tag">Tag</label>
          <input
            class="input"
            id="board-tag"
            name="tag"
            value={tag ?? ''}
            placeholder="all"
            autocomplete="off"
          />
        </div>
        <Select {...shared} name="since" label="Period" options={periodChoices(frame.asOf, since)} />
        {metric === 'gain' && <Select {...shared} name="rule" label="Rule" options={ruleChoices} />}
        <AllTick checked={mature === 'all'} />
        <button class="button" type="submit">
          Apply
        </button>
        <Further {...props} />
      </form>
    </div>
  );
}
