/** Ways to add, as tabs. */
export function AddModes({ current }: { current: 'form' | 'article' | 'file' }) {
  const page = (mode: typeof current) => (mode === current ? ('page' as const) : undefined);
  return (
    <nav class="modes" aria-label="Ways to add">
      <a href="/add" aria-current={page('form')}>
        Line and form
      </a>
      <a href="/capture" aria-current={page('article')}>
        Article
      </a>
      <a href="/imports" aria-current={page('file')}>
        File
      </a>
    </nav>
  );
}
