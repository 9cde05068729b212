/** Searches a list of names: a plain GET form, sent as `q`. */
export function NameSearch({ path, label, q }: { path: string; label: string; q: string | null }) {
  return (
    <form class="filters" method="get" action={path} role="search" aria-label={label}>
      <div class="field">
        <label for="name-search">{label}</label>
        <input class="input" id="name-search" type="search" name="q" value={q ?? ''} autocomplete="off" />
      </div>
      <button class="button" type="submit">
        Search
      </button>
      {q && <a href={path}>Show all</a>}
    </form>
  );
}
