interface Props {
  path: string;
  query: Readonly<Record<string, string | number | null>>;
  cursor: string | null;
}

/** The address of `path` with every parameter of `query` that has a value. */
export function withQuery(path: string, query: Props['query']): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== '');
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}

/** Leads to the next page of a keyset-paged list. */
export function NextLink({ path, query, cursor }: Props) {
  if (cursor === null) return null;
  return (
    <p class="next">
      <a class="button" href={withQuery(path, { ...query, cursor })} rel="next">
        Next
      </a>
    </p>
  );
}
