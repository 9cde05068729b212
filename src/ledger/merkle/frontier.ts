import { EMPTY_ROOT, hashNode } from './hash.js';

/**
 * The right edge of a Merkle tree (RFC 6962 §2.1): the hashes of the perfect subtrees that make it up, largest first.
 * It is all that is needed to append a leaf and to know the root.
 */
export class Frontier {
  private constructor(
    private leaves: number,
    private readonly hashes: Buffer[],
  ) {}

  /** @param hashes of the perfect subtrees of a tree of `size` leaves, largest first: one for each bit of `size` */
  static of(size: number, hashes: readonly Buffer[]): Frontier {
    return new Frontier(size, [...hashes]);
  }

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** Leaves so far. */
  get size(): number {
    return this.leaves;
  }

  /** @returns the hashes of the perfect subtrees that this leaf completes, smallest first, without the leaf itself */
  append(leafHash: Buffer): Buffer[] {
    const completed: Buffer[] = [];
    let hash = leafHash;
    for (let rest = this.leaves; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      hash = hashNode(this.hashes.pop()!, hash);
      completed.push(hash);
    }
    this.hashes.push(hash);
    this.leaves += 1;
    return completed;
  }

  root(): Buffer {
    return foldSubtrees(this.hashes);
  }
}

/** The hash of neighbouring perfect subtrees, each smaller than the one before it. */
export function foldSubtrees(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 0) return EMPTY_ROOT;
  return hashes.reduceRight((right, left) => hashNode(left, right));
}
