import { hashLeaf, sha256 } from '../merkle/hash.js';
import { type LedgerLine, parseObject } from './ledger-lines.js';

const NAMED_IN_BODY = ['id', 'stream', 'actor', 'kind', 'recordedAt'] as const;
export const REDACTION = 'ledger.redacted';

/**
 * Holds an entry against its own hashes.
 * @returns what is wrong with it, or null
 */
export function checkEntry(line: LedgerLine): string | null {
  if (hashLeaf(Buffer.from(line.body)).toString('hex') !== line.leafHash)
    return 'its body does not have its hash';
  const body = parseObject(line.body);
  if (!body) return 'its body is no JSON object';
  const altered = NAMED_IN_BODY.find((name) => body[name] !== line[name]);
  if (altered !== undefined) return `its ${altered} differs from its body`;
  if (line.payload === null || line.salt === null)
    return line.payload === line.salt ? null : 'its payload or its salt is missing';
  const salt = Buffer.from(line.salt, 'hex');
  const isCommitted =
    salt.toString('hex') === line.salt && sha256(salt, line.payload).toString('hex') === body.payload;
  return isCommitted ? null : 'its payload is not what its body commits to';
}

/** The id of the entry whose payload this one tells to have been erased. */
export function redactedBy({ kind, payload }: LedgerLine): string | undefined {
  if (kind !== REDACTION || payload === null) return undefined;
  const entry = parseObject(payload)?.entry;
  return typeof entry === 'string' ? entry : undefined;
}
