import type { BoardsProps } from '../props/boards.js';
import { withQuery } from '../parts/NextLink.js';

/** Authors or sources, one tag, mature questions or all: plain links and a plain GET form. */
export function BoardFilters({ kind, mature, tag }: BoardsProps) {
  const query = { mature: mature === 'all' ? 'all' : null, tag };
  return (
    <div class="board-filters">
      <nav class="pills" aria-label="Board of">
        {(['authors', 'sources'] as const).map((other) => (
          <a
            key={other}
            href={withQuery(`/boards/${other}`, query)}
            aria-current={other === kind ? 'page' : undefined}
          >
            {other === 'authors' ? 'Authors' : 'Sources'}
          </a>
        ))}
      </nav>
      <form class="filters" method="get" action={`/boards/${kind}`} aria-label="Filter the board">
        <div class="field field-inline">
          <label for="board-tag">Tag</label>
          <input
            class="input"
            id="board-tag"
            name="tag"
            value={tag ?? ''}
            placeholder="any"
            autocomplete="off"
          />
        </div>
        <div class="field field-inline">
          <label for="board-mature">Questions</label>
          <select class="input" id="board-mature" name="mature">
            <option value="mature" selected={mature === 'mature'}>
              past their deadline
            </option>
            <option value="all" selected={mature === 'all'}>
              all resolved
            </option>
          </select>
        </div>
        <button class="button" type="submit">
          Apply
        </button>
      </form>
    </div>
  );
}
