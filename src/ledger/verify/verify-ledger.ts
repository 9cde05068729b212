import { type Checkpoint, parseCheckpoint } from '../checkpoint.js';
import { Frontier } from '../merkle/frontier.js';
import { chainHash } from '../merkle/hash.js';
import { isSignedBy, type NoteVerifier, parseVerifierKey } from '../signed-note.js';
import { checkEntry, redactedBy } from './check-entry.js';
import { type LedgerHeader, type LedgerLine, parseHeader, parseLine } from './ledger-lines.js';

/** What the check of an exported ledger found. */
export interface LedgerVerdict {
  /** Entries up to the first problem, or all. */
  entries: number;
  /** Of these, how many are sealed. */
  sealed: number;
  /** How many payloads were erased, each told of by a later entry. */
  redacted: number;
  /** Checkpoints whose root and signature were checked. */
  checkpoints: number;
  /** The name of the ledger; null while nothing is sealed. */
  origin: string | null;
  rootHash: string | null;
  /** The first thing that is wrong, and the entry it was found at; null for the file as a whole. */
  problem: { seq: number | null; message: string } | null;
}

interface Options {
  /** A checkpoint that was kept elsewhere. */
  against?: string | undefined;
}

/** Checks the lines of an exported ledger: every hash, the tree, the signatures. */
export function verifyLedger(
  lines: AsyncIterable<string>,
  { against }: Options = {},
): Promise<LedgerVerdict> {
  return new LedgerCheck(against).run(lines);
}

class Problem extends Error {
  constructor(
    readonly seq: number | null,
    message: string,
  ) {
    super(message);
  }
}

class LedgerCheck {
  private readonly tree = Frontier.empty();
  private readonly erased = new Map<string, number | null>();
  private entries = 0;
  private redacted = 0;
  private checkpoints = 0;
  private chain: Buffer = Buffer.of();
  /** Entries that a checkpoint vouches for. */
  private vouched = 0;
  private verifier: NoteVerifier | undefined;
  private newest: Checkpoint | undefined;
  private kept: Checkpoint | undefined;

  constructor(private readonly against: string | undefined) {}

  async run(lines: AsyncIterable<string>): Promise<LedgerVerdict> {
    try {
      await this.check(lines);
      return this.verdict(null);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return this.verdict({ seq: error.seq, message: error.message });
    }
  }

  private async check(lines: AsyncIterable<string>): Promise<void> {
    let isFirst = true;
    for await (const line of lines) {
      if (isFirst) this.begin(parseHeader(line));
      else this.take(parseLine(line));
      isFirst = false;
    }
    if (isFirst) throw new Problem(null, 'the file is empty');
    this.end();
  }

  private begin(header: LedgerHeader | undefined): void {
    if (!header) throw new Problem(null, 'the file does not begin like an exported ledger');
    if (header.verifierKey !== null) this.verifier = parseVerifierKey(header.verifierKey);
    if (header.checkpoint !== null) this.newest = this.signed(header.checkpoint, null);
    if (this.against !== undefined) this.kept = this.signed(this.against, null);
  }

  private take(line: LedgerLine | undefined): void {
    const seq = line ? line.seq : this.tree.size;
    if (!line) throw new Problem(seq, 'the line is no entry');
    if (seq !== null && seq !== this.tree.size)
      throw new Problem(this.tree.size, `entry ${seq} stands where ${this.tree.size} belongs`);
    if (seq !== null && this.entries > this.tree.size)
      throw new Problem(seq, 'it stands after entries that are not sealed');
    const wrong = checkEntry(line);
    if (wrong !== null) throw new Problem(seq, wrong);
    this.entries += 1;
    if (line.payload === null) this.erased.set(line.id, seq);
    const told = redactedBy(line);
    if (told !== undefined && this.erased.delete(told)) this.redacted += 1;
    if (seq !== null) this.seal(line, seq);
  }

  private seal(line: LedgerLine, seq: number): void {
    const leafHash = Buffer.from(line.leafHash, 'hex');
    this.chain = chainHash(this.chain, leafHash);
    if (this.chain.toString('hex') !== line.chain)
      throw new Problem(seq, 'it is another than when it was sealed');
    const nodes = Buffer.concat(this.tree.append(leafHash)).toString('hex');
    if (nodes !== line.nodes) throw new Problem(seq, 'its subtrees are others than when it was sealed');
    if (this.kept?.size === this.tree.size && !this.kept.rootHash.equals(this.tree.root()))
      throw new Problem(seq, 'the entries up to here are not those of the checkpoint that was kept');
    if (line.checkpoint === null) return;
    const { size, rootHash } = this.signed(line.checkpoint, seq);
    if (size !== this.tree.size) throw new Problem(seq, 'its checkpoint is that of another tree');
    if (!rootHash.equals(this.tree.root())) throw this.treeDiffers(seq);
    this.checkpoints += 1;
    this.vouched = size;
  }

  /** Whoever hashed everything anew left nothing that tells which entry it was, but for the checkpoints. */
  private treeDiffers(seq: number): Problem {
    const { vouched } = this;
    return new Problem(vouched, `an entry from ${vouched} to ${seq} is another than when they were sealed`);
  }

  private end(): void {
    const { size } = this.tree;
    if ((this.newest?.size ?? 0) !== size)
      throw new Problem(
        size,
        `the file ends after ${size} entries, and ${this.newest?.size ?? 0} were sealed`,
      );
    if (this.newest && !this.newest.rootHash.equals(this.tree.root())) throw this.treeDiffers(size - 1);
    if (this.kept && this.kept.size > size)
      throw new Problem(
        size,
        `the checkpoint that was kept has ${this.kept.size} entries, and the file only ${size}`,
      );
    const [untold] = this.erased.values();
    if (untold !== undefined)
      throw new Problem(untold, 'its payload is missing, and no entry tells that it was erased');
  }

  /** @throws Problem unless it is a checkpoint that the ledger's own key signed */
  private signed(note: string, seq: number | null): Checkpoint {
    const checkpoint = parseCheckpoint(note);
    if (!checkpoint) throw new Problem(seq, 'its checkpoint cannot be read');
    if (
      !this.verifier ||
      !isSignedBy(checkpoint.note, this.verifier) ||
      checkpoint.origin !== this.verifier.name
    )
      throw new Problem(seq, `the checkpoint of ${checkpoint.origin} is not signed by this ledger’s key`);
    return checkpoint;
  }

  private verdict(problem: LedgerVerdict['problem']): LedgerVerdict {
    return {
      entries: this.entries,
      sealed: this.tree.size,
      redacted: this.redacted,
      checkpoints: this.checkpoints,
      origin: this.verifier?.name ?? null,
      rootHash: this.tree.size > 0 ? this.tree.root().toString('hex') : null,
      problem,
    };
  }
}
