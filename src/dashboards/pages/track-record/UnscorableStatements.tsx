import { NextLink } from '../parts/NextLink.js';
import { Quote } from '../parts/Quote.js';
import type { UnscorableList } from '../props/record-lists.js';

interface Props {
  path: string;
  query: Readonly<Record<string, string | number | null>>;
  statements: UnscorableList;
}

/** What was said without a forecast in it, each with the reason. */
export function UnscorableStatements({ path, query, statements }: Props) {
  const { items, nextCursor } = statements;
  return (
    <>
      {items.length === 0 && <p class="empty">Every statement on record gives a forecast.</p>}
      {items.map((statement) => (
        <Quote key={statement.statementId} statement={statement} />
      ))}
      <NextLink path={path} query={query} cursor={nextCursor} />
    </>
  );
}
