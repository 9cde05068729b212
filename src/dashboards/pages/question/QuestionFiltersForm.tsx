import { typeWord } from '../parts/type-words.js';
import { statusWord } from '../parts/words.js';
import type { QuestionFilters } from '../props/question.js';

/** The filters as a plain GET form, so that every view has an address. */
export function QuestionFiltersForm({ filters }: { filters: QuestionFilters }) {
  const texts = [
    ['q', 'Words', filters.q],
    ['tag', 'Tag', filters.tag],
    ['author', 'Author', filters.author],
    ['source', 'Source', filters.source],
  ] as const;
  return (
    <form class="filters" method="get" action="/questions" aria-label="Filter questions">
      <div class="field">
        <label for="status">Status</label>
        <select class="input" id="status" name="status">
          <option value="">All</option>
          {Object.entries(statusWord).map(([status, word]) => (
            <option key={status} value={status} selected={status === filters.status}>
              {word}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="type">Answer</label>
        <select class="input" id="type" name="type">
          <option value="">Any</option>
          {Object.entries(typeWord).map(([type, word]) => (
            <option key={type} value={type} selected={type === filters.type}>
              {word}
            </option>
          ))}
        </select>
      </div>
      {texts.map(([name, label, value]) => (
        <div key={name} class="field">
          <label for={`filter-${name}`}>{label}</label>
          <input class="input" id={`filter-${name}`} name={name} value={value ?? ''} autocomplete="off" />
        </div>
      ))}
      <button class="button" type="submit">
        Filter
      </button>
    </form>
  );
}
