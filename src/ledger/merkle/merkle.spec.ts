import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldSubtrees, Frontier } from './frontier.js';
import { EMPTY_ROOT, hashLeaf, hashNode, sha256 } from './hash.js';
import { consistencySpans, inclusionSpans, type Span, subtreesOf } from './spans.js';
import { verifyConsistency, verifyInclusion } from './verify-proofs.js';

/** MTH(D[n]) as RFC 6962 §2.1 words it. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leaves[0]!;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return hashNode(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => hashLeaf(Buffer.from(`leaf ${i}`)));
const hashesOf = (spans: readonly Span[], leaves: readonly Buffer[]) =>
  spans.map(({ start, end }) => rootOf(leaves.slice(start, end)));

describe('the Merkle tree', () => {
  it('has the roots that the reference implementation of Certificate Transparency computes', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const tree = Frontier.empty();
    const roots = inputs.map((hex) => {
      tree.append(hashLeaf(Buffer.from(hex, 'hex')));
      return tree.root().toString('hex');
    });
    expect(roots[0]).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(roots[1]).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
    expect(roots[2]).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77');
    expect(roots[7]).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('has the root that the definition gives, at every size', () => {
    const leaves = leavesOf(130);
    const tree = Frontier.empty();
    expect(tree.root()).toEqual(EMPTY_ROOT);
    for (const [i, leaf] of leaves.entries()) {
      tree.append(leaf);
      expect(tree.root()).toEqual(rootOf(leaves.slice(0, i + 1)));
    }
  });

  it('goes on from its perfect subtrees alone', () => {
    const leaves = leavesOf(90);
    for (let size = 0; size < leaves.length; size++) {
      const subtrees = subtreesOf({ start: 0, end: size });
      const hashes = subtrees.map(({ level, position }) =>
        rootOf(leaves.slice(position * 2 ** level, (position + 1) * 2 ** level)),
      );
      expect(foldSubtrees(hashes)).toEqual(rootOf(leaves.slice(0, size)));
      const tree = Frontier.of(size, hashes);
      tree.append(leaves[size]!);
      expect(tree.root()).toEqual(rootOf(leaves.slice(0, size + 1)));
    }
  });

  it('tells of every subtree that a leaf completes', () => {
    const tree = Frontier.empty();
    const leaves = leavesOf(8);
    const completed = leaves.map((leaf) => tree.append(leaf));
    expect(completed.map((nodes) => nodes.length)).toEqual([0, 1, 0, 2, 0, 1, 0, 3]);
    expect(completed[3]).toEqual([rootOf(leaves.slice(2, 4)), rootOf(leaves.slice(0, 4))]);
  });
});

const place = fc
  .integer({ min: 1, max: 200 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));

describe('a proof of inclusion', () => {
  const proofOf = (index: number, size: number) => {
    const leaves = leavesOf(size);
    const path = hashesOf(inclusionSpans(index, size), leaves);
    return { proof: { index, size, leafHash: leaves[index]!, path }, root: rootOf(leaves) };
  };

  it('verifies for every leaf of every tree', () => {
    fc.assert(
      fc.property(place, ({ index, size }) => {
        const { proof, root } = proofOf(index, size);
        expect(proof.path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(verifyInclusion(proof, root)).toBe(true);
      }),
    );
  });

  it('fails for another leaf, another place, another root, and a path that is cut, longer or altered', () => {
    fc.assert(
      fc.property(place, ({ index, size }) => {
        const { proof, root } = proofOf(index, size);
        const other = sha256('other');
        expect(verifyInclusion({ ...proof, leafHash: other }, root)).toBe(false);
        expect(verifyInclusion(proof, other)).toBe(false);
        expect(verifyInclusion({ ...proof, path: [...proof.path, other] }, root)).toBe(false);
        expect(verifyInclusion({ ...proof, index: size }, root)).toBe(false);
        if (size === 1) return;
        expect(verifyInclusion({ ...proof, index: (index + 1) % size }, root)).toBe(false);
        expect(verifyInclusion({ ...proof, path: proof.path.slice(1) }, root)).toBe(false);
        expect(verifyInclusion({ ...proof, path: proof.path.with(0, other) }, root)).toBe(false);
      }),
    );
  });
});

describe('a proof of consistency', () => {
  const proofOf = (oldSize: number, size: number) => {
    const leaves = leavesOf(size);
    const path = hashesOf(consistencySpans(oldSize, size), leaves);
    return {
      proof: { oldSize, oldRoot: rootOf(leaves.slice(0, oldSize)), size, path },
      root: rootOf(leaves),
    };
  };

  it('verifies for every older tree', () => {
    fc.assert(
      fc.property(place, ({ index, size }) => {
        const { proof, root } = proofOf(index + 1, size);
        expect(proof.path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)) + 1);
        expect(verifyConsistency(proof, root)).toBe(true);
      }),
    );
  });

  it('fails where a leaf of the older tree was another', () => {
    fc.assert(
      fc.property(place, ({ index, size }) => {
        const { proof, root } = proofOf(index + 1, size);
        const leaves = leavesOf(index + 1).with(index, sha256('other'));
        expect(verifyConsistency({ ...proof, oldRoot: rootOf(leaves) }, root)).toBe(false);
        expect(verifyConsistency({ ...proof, path: [...proof.path, sha256('other')] }, root)).toBe(false);
        expect(verifyConsistency(proof, sha256('other'))).toBe(false);
      }),
    );
  });
});
