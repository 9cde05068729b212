/** What an empty list of names says: nothing matches, or nothing is on record yet. */
export function NoNames(props: { path: string; what: 'author' | 'source'; q: string | null }) {
  const { path, what, q } = props;
  if (q) {
    return (
      <p class="empty">
        {`No ${what} is called “${q}”. `}
        <a href={path}>Show all</a>
      </p>
    );
  }
  return (
    <p class="empty">
      {`No ${what} is on record yet. The first appears with the first prediction: `}
      <a href="/#log">log one</a>.
    </p>
  );
}
