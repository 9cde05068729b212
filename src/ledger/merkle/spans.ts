/** The leaves `start` ≤ i < `end`, where a subtree of the tree begins at `start`. */
export interface Span {
  start: number;
  end: number;
}

/** A perfect subtree: the 2^`level` leaves from leaf `position` · 2^`level` on. */
export interface Subtree {
  level: number;
  position: number;
}

/** The perfect subtrees that make up a span, from left to right, which is from large to small. */
export function subtreesOf({ start, end }: Span): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = start; at < end;) {
    const level = Math.floor(Math.log2(end - at));
    subtrees.push({ level, position: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/**
 * What stands beside the way from a leaf to the root, from the leaf upwards.
 * @param index 0 ≤ index < size
 * @see RFC 6962 §2.1.1, PATH(m, D[n])
 */
export function inclusionSpans(index: number, size: number): Span[] {
  const spans: Span[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const split = start + splitOf(end - start);
    if (index < split) {
      spans.push({ start: split, end });
      end = split;
    } else {
      spans.push({ start, end: split });
      start = split;
    }
  }
  return spans.toReversed();
}

/**
 * What shows that the first `oldSize` leaves of a tree are the older tree, from the leaves upwards.
 * @param oldSize 0 < oldSize ≤ size
 * @see RFC 6962 §2.1.2, PROOF(m, D[n])
 */
export function consistencySpans(oldSize: number, size: number): Span[] {
  const spans: Span[] = [];
  let [start, end] = [0, size];
  while (oldSize < end) {
    const split = start + splitOf(end - start);
    if (oldSize <= split) {
      spans.push({ start: split, end });
      end = split;
    } else {
      spans.push({ start, end: split });
      start = split;
    }
  }
  // The old tree itself is known to whoever asks.
  if (start > 0) spans.push({ start, end });
  return spans.toReversed();
}

/** The largest power of two below `n` ≥ 2. */
const splitOf = (n: number) => 2 ** Math.floor(Math.log2(n - 1));
