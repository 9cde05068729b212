import { typeWord } from '../parts/type-words.js';
import { statusWord } from '../parts/words.js';
import type { QuestionFilters, QuestionsProps } from '../props/question.js';

interface FieldProps {
  name: keyof QuestionFilters;
  label: string;
  filters: QuestionFilters;
}

function Text({ name, label, filters, isDay = false }: FieldProps & { isDay?: boolean }) {
  const id = `filter-${name}`;
  const shared = { id, name, class: 'input', value: filters[name] ?? '', autocomplete: 'off' } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isDay ? <input type="date" {...shared} /> : <input {...shared} />}
    </div>
  );
}

interface SelectProps extends FieldProps {
  all: string;
  options: readonly (readonly [value: string, word: string])[];
}

function Select({ name, label, filters, all, options }: SelectProps) {
  const id = `filter-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select class="input" id={id} name={name}>
        <option value="">{all}</option>
        {options.map(([value, word]) => (
          <option key={value} value={value} selected={value === filters[name]}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The filters as a plain GET form, so that every view has an address. No range of days hides an overdue question. */
export function QuestionFiltersForm({
  filters,
  collections,
}: Pick<QuestionsProps, 'filters' | 'collections'>) {
  const shared = { filters };
  const isRangeUsed = [
    filters.deadlineFrom,
    filters.deadlineTo,
    filters.collection,
    filters.type,
    filters.disputed,
  ].some(Boolean);
  return (
    <form method="get" action="/questions" aria-label="Filter questions" class="question-filters">
      <div class="filters">
        <Text {...shared} name="q" label="Words" />
        <Select {...shared} name="status" label="Status" all="All" options={Object.entries(statusWord)} />
        <Text {...shared} name="author" label="Author" />
        <Text {...shared} name="source" label="Source" />
        <Text {...shared} name="tag" label="Tag" />
        <button class="button" type="submit">
          Filter
        </button>
        {Object.values(filters).some(Boolean) && <a href="/questions">Show all</a>}
      </div>
      <details class="more" open={isRangeUsed}>
        <summary>More filters</summary>
        <div class="filters">
          <Text {...shared} name="deadlineFrom" label="Deadline from" isDay />
          <Text {...shared} name="deadlineTo" label="to" isDay />
          <Select {...shared} name="type" label="Answer" all="Any" options={Object.entries(typeWord)} />
          <Select {...shared} name="disputed" label="Ruling" all="Any" options={[['yes', 'disputed']]} />
          {collections.length > 0 && (
            <Select
              {...shared}
              name="collection"
              label="Collection"
              all="Any"
              options={collections.map((name) => [name, name] as const)}
            />
          )}
        </div>
        <p class="hint">Overdue questions are listed whatever the days.</p>
      </details>
    </form>
  );
}
