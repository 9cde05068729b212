export const LEDGER_FORMAT = 'reckoner-ledger-1';

/** The first line of an exported ledger. */
export interface LedgerHeader {
  format: string;
  /** Whose signature the checkpoints bear, as C2SP writes it; null while nothing is sealed. */
  verifierKey: string | null;
  /** The newest checkpoint, over all sealed entries of the file. */
  checkpoint: string | null;
}

/** An entry. `body` and `payload` are the texts that were hashed, byte for byte; hashes are in hex. */
export interface LedgerLine {
  /** Its place; null until it is sealed, and then so are `nodes`, `chain` and `checkpoint`. */
  seq: number | null;
  id: string;
  stream: string;
  actor: string;
  kind: string;
  recordedAt: string;
  /** A JSON object of the five fields above, and of `payload`: the commitment to the payload. */
  body: string;
  /** SHA-256 of 0x00 and the body. */
  leafHash: string;
  /** The subtrees that the entry completes, smallest first. */
  nodes: string | null;
  /** SHA-256 of the chain of the entry before and the leaf hash: it differs from the first entry on that does. */
  chain: string | null;
  /** With the payload hashed to what the body commits to; both are null once the payload was erased. */
  salt: string | null;
  payload: string | null;
  /** The checkpoint that was signed after this entry, if one was. */
  checkpoint: string | null;
}

const TEXTS = ['id', 'stream', 'actor', 'kind', 'recordedAt', 'body', 'leafHash'] as const;
const TEXTS_OR_NULL = ['nodes', 'chain', 'salt', 'payload', 'checkpoint'] as const;

/** @returns undefined where the line is no header of an exported ledger */
export function parseHeader(line: string): LedgerHeader | undefined {
  const header = parseObject(line);
  if (header?.format !== LEDGER_FORMAT) return undefined;
  const isTextOrNull = [header.verifierKey, header.checkpoint].every(
    (v) => v === null || typeof v === 'string',
  );
  return isTextOrNull ? (header as unknown as LedgerHeader) : undefined;
}

/** @returns undefined where the line is no entry */
export function parseLine(line: string): LedgerLine | undefined {
  const entry = parseObject(line);
  if (!entry) return undefined;
  const isEntry =
    (entry.seq === null || Number.isSafeInteger(entry.seq)) &&
    TEXTS.every((name) => typeof entry[name] === 'string') &&
    TEXTS_OR_NULL.every((name) => entry[name] === null || typeof entry[name] === 'string');
  return isEntry ? (entry as unknown as LedgerLine) : undefined;
}

/** @returns undefined where the text is no JSON object */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
