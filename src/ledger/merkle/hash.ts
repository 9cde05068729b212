import { createHash } from 'node:crypto';

const LEAF_PREFIX = Buffer.of(0);
const NODE_PREFIX = Buffer.of(1);

/** Bytes of every hash of the tree. */
export const HASH_BYTES = 32;

/** SHA-256 of all parts, one after the other. */
export function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The hash of a leaf: SHA-256(0x00 ‖ body). RFC 6962 §2.1. */
export const hashLeaf = (body: Buffer): Buffer => sha256(LEAF_PREFIX, body);

/** The hash of two neighbouring subtrees: SHA-256(0x01 ‖ left ‖ right). RFC 6962 §2.1. */
export const hashNode = (left: Buffer, right: Buffer): Buffer => sha256(NODE_PREFIX, left, right);

/** The root of the tree without leaves: SHA-256 of nothing. RFC 6962 §2.1. */
export const EMPTY_ROOT = sha256();

/** The running hash over the leaves so far: SHA-256(chain of those before ‖ leaf hash), of which the first is empty. */
export const chainHash = (before: Buffer, leafHash: Buffer): Buffer => sha256(before, leafHash);
