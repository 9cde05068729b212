import type { Estimate, NameRef, PageFrame } from './common.js';

export interface AuthorItem extends NameRef {
  n: number;
  clusters: number;
  brier: Estimate | null;
  open: number;
  overdue: number;
}

/** `/authors`: alphabetical, `?q=`, keyset-paged. */
export interface AuthorsProps {
  frame: PageFrame;
  q: string | null;
  items: readonly AuthorItem[];
  nextCursor: string | null;
}

export interface SourceItem extends NameRef {
  own: { n: number; brier: Estimate | null };
  reported: { n: number; brier: Estimate | null };
  open: number;
  overdue: number;
}

/** `/sources`: alphabetical, `?q=`, keyset-paged. */
export interface SourcesProps {
  frame: PageFrame;
  q: string | null;
  items: readonly SourceItem[];
  nextCursor: string | null;
}
