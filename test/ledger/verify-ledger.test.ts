import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCheckpoint, signCheckpoint } from '../../src/ledger/checkpoint.js';
import { hashLeaf } from '../../src/ledger/merkle/hash.js';
import type { LedgerLine } from '../../src/ledger/verify/ledger-lines.js';
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { contents, edited, exported, isSameValue, signer, SIZE } from './exported-ledger.js';

async function* linesOf(lines: readonly string[]) {
  yield* lines;
}
const verify = (lines: readonly string[], against?: string) => verifyLedger(linesOf(lines), { against });
const problemOf = async (lines: readonly string[], against?: string) =>
  (await verify(lines, against)).problem;
const checkpointAfter = (lines: readonly string[], seq: number) =>
  (JSON.parse(lines[seq + 1]!) as LedgerLine).checkpoint!;

describe('an exported ledger', () => {
  const lines = exported();

  it('verifies as it was written', async () => {
    expect(await verify(lines)).toMatchObject({
      entries: SIZE,
      sealed: SIZE,
      checkpoints: 6,
      redacted: 0,
      origin: signer.name,
      problem: null,
    });
  });

  it('verifies against every checkpoint of its own', async () => {
    for (const seq of [6, 13, SIZE - 1])
      expect(await problemOf(lines, checkpointAfter(lines, seq))).toBeNull();
  });

  it('names the entry of which any one byte was changed', async () => {
    const place = fc
      .integer({ min: 1, max: SIZE })
      .chain((line) =>
        fc.record({ line: fc.constant(line), at: fc.integer({ min: 0, max: lines[line]!.length - 1 }) }),
      );
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 32, max: 126 }), async ({ line, at }, code) => {
        const before = lines[line]!;
        const after = before.slice(0, at) + String.fromCharCode(code) + before.slice(at + 1);
        fc.pre(after !== before && !isSameValue(before, after));
        const problem = await problemOf(lines.with(line, after));
        expect(problem?.seq).toBe(line - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('names the first entry that is gone, doubled, swapped or put in', async () => {
    const at = (seq: number) => lines[seq + 1]!;
    expect(await problemOf(lines.toSpliced(10 + 1, 1))).toMatchObject({ seq: 10 });
    expect(await problemOf(lines.toSpliced(10 + 1, 0, at(10)))).toMatchObject({ seq: 11 });
    expect(await problemOf(lines.with(11, at(20)).with(21, at(10)))).toMatchObject({ seq: 10 });
    const swapped = edited(lines.with(11, at(20)).with(21, at(10)), 10, () => ({ seq: 10 }));
    expect(await problemOf(swapped)).toMatchObject({ seq: 10 });
    expect(await problemOf(lines.slice(0, -3))).toMatchObject({ seq: SIZE - 3 });
  });

  it('names an entry that was written anew with its own hash right', async () => {
    for (const seq of [0, 10, 13, SIZE - 1]) {
      const backdated = edited(lines, seq, ({ body, recordedAt }) => {
        const altered = body.replace(recordedAt, '2020-01-01T00:00:00');
        return {
          body: altered,
          recordedAt: '2020-01-01T00:00:00',
          leafHash: hashLeaf(Buffer.from(altered)).toString('hex'),
        };
      });
      expect(await problemOf(backdated)).toMatchObject({ seq });
    }
  });

  it('narrows a rewriting of all hashes down to the entries since the last checkpoint that holds', async () => {
    const rewritten = exported(contents.with(16, { payload: { probability: 99 } }));
    const mixed = lines.map((line, i) => {
      if (i === 0) return line;
      const { checkpoint } = JSON.parse(line) as LedgerLine;
      return JSON.stringify({ ...(JSON.parse(rewritten[i]!) as LedgerLine), checkpoint });
    });
    expect(await problemOf(mixed)).toMatchObject({
      seq: 14,
      message: expect.stringContaining('from 14 to 20'),
    });
  });

  it('is taken for whole after a rewriting with the key itself, until an older checkpoint is held against it', async () => {
    const rewritten = exported(contents.with(16, { payload: { probability: 99 } }));
    expect(await problemOf(rewritten)).toBeNull();
    expect(await problemOf(rewritten, checkpointAfter(lines, 13))).toBeNull();
    expect(await problemOf(rewritten, checkpointAfter(lines, 20))).toMatchObject({ seq: 20 });
  });

  it('that a server shows to one client, and another to another, is found out when they compare checkpoints', async () => {
    const toOne = exported();
    const toAnother = exported(contents.with(16, { payload: { probability: 99 } }));
    for (const shown of [toOne, toAnother]) expect(await problemOf(shown)).toBeNull();
    const [kept, keptByAnother] = [toOne, toAnother].map((shown) => checkpointAfter(shown, SIZE - 1));
    expect(await problemOf(toOne, keptByAnother)).toMatchObject({ seq: SIZE - 1 });
    expect(await problemOf(toAnother, kept)).toMatchObject({ seq: SIZE - 1 });
    // What both saw before they were told different things is no sign of it.
    expect(await problemOf(toAnother, checkpointAfter(toOne, 13))).toBeNull();
  });

  it('is not taken for the continuation of a longer one', async () => {
    const shorter = exported(contents.slice(0, 14));
    expect(await problemOf(shorter)).toBeNull();
    expect(await problemOf(shorter, checkpointAfter(lines, 20))).toMatchObject({ seq: 14 });
  });

  it('is not taken for the one of a checkpoint that another key signed', async () => {
    const stranger = { ...signer, privateKey: generateKeyPairSync('ed25519').privateKey };
    const kept = checkpointAfter(lines, 13);
    expect(await problemOf(exported(contents, stranger), kept)).toMatchObject({ seq: null });
    const { size, rootHash } = parseCheckpoint(kept)!;
    expect(await problemOf(lines, signCheckpoint({ size, rootHash }, stranger))).toMatchObject({ seq: null });
  });

  it('verifies with a payload erased, where a later entry tells of it', async () => {
    const erased = contents.with(5, { ...contents[5]!, isErased: true });
    expect(await problemOf(exported(erased))).toMatchObject({ seq: 5 });
    const told = exported([
      ...erased,
      { kind: 'ledger.redacted', payload: { entry: 'id-5', reason: 'asked for' } },
    ]);
    expect(await verify(told)).toMatchObject({ redacted: 1, problem: null });
  });

  it('may end in entries that are not sealed yet, which are held against their own hashes', async () => {
    const header = { format: 'reckoner-ledger-1', verifierKey: null, checkpoint: null };
    const unsealed = lines.slice(1).map((line) => {
      const gone = { seq: null, nodes: null, chain: null, checkpoint: null };
      return JSON.stringify({ ...(JSON.parse(line) as LedgerLine), ...gone });
    });
    expect(await verify([JSON.stringify(header), ...unsealed])).toMatchObject({
      entries: SIZE,
      sealed: 0,
      problem: null,
    });
    const altered = unsealed.with(3, unsealed[3]!.replace('forecast.logged', 'forecast.lagged'));
    expect(await problemOf([JSON.stringify(header), ...altered])).not.toBeNull();
  });

  it.each([[], ['{}'], ['not JSON'], [JSON.stringify({ format: 'other-1' })]])(
    'is not read from %j',
    async (...text) => expect(await problemOf(text)).toMatchObject({ seq: null }),
  );
});
