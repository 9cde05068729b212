import { hashNode } from './hash.js';

interface InclusionProof {
  index: number;
  size: number;
  leafHash: Buffer;
  path: readonly Buffer[];
}

/**
 * Whether a leaf stands at `index` of the tree of `size` leaves with this root.
 * @see RFC 9162 §2.1.3.2
 */
export function verifyInclusion({ index, size, leafHash, path }: InclusionProof, root: Buffer): boolean {
  if (index < 0 || index >= size) return false;
  let [at, last] = [index, size - 1];
  let hash = leafHash;
  for (const beside of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = hashNode(beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = hashNode(hash, beside);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash.equals(root);
}

interface ConsistencyProof {
  oldSize: number;
  oldRoot: Buffer;
  size: number;
  path: readonly Buffer[];
}

/**
 * Whether the tree with this root begins with the leaves of the older one.
 * @see RFC 9162 §2.1.4.2
 */
export function verifyConsistency({ oldSize, oldRoot, size, path }: ConsistencyProof, root: Buffer): boolean {
  if (oldSize < 1 || oldSize > size) return false;
  if (oldSize === size) return path.length === 0 && oldRoot.equals(root);
  const hashes = isPowerOfTwo(oldSize) ? [oldRoot, ...path] : [...path];
  let [at, last] = [oldSize - 1, size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const first = hashes.shift();
  if (!first) return false;
  let [oldHash, hash] = [first, first];
  for (const beside of hashes) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      oldHash = hashNode(beside, oldHash);
      hash = hashNode(beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = hashNode(hash, beside);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && oldHash.equals(oldRoot) && hash.equals(root);
}

const half = (n: number) => Math.floor(n / 2);
const isPowerOfTwo = (n: number) => Number.isInteger(Math.log2(n));
