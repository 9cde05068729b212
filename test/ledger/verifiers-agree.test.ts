import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerLine } from '../../src/ledger/verify/ledger-lines.js';
import { type LedgerVerdict, verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { contents, exported, isSameValue, SIZE } from './exported-ledger.js';

/** `TAMPERING_RUNS=10000` takes about twenty minutes. */
const RUNS = Number(process.env.TAMPERING_RUNS ?? 60);

interface Case {
  lines: string[];
  against: string | null;
}

/** Runs the verifier of docs/verify_ledger.py on each case, in one process. */
const DRIVER = `
import json, sys
sys.path.insert(0, 'docs')
from verify_ledger import Check
for case in json.load(open(sys.argv[1])):
    lines = [line.encode('utf-8', 'surrogatepass') for line in case['lines']]
    print(json.dumps(Check().run(lines, case['against'])))
`;

const original = exported();
const kept = (JSON.parse(original.at(-1)!) as LedgerLine).checkpoint;

const place = fc.integer({ min: 0, max: SIZE });
const tampering: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(place, fc.nat(), fc.integer({ min: 32, max: 126 })).map(changeByte) },
  place.map((line) => original.toSpliced(line, 1)),
  place.map((line) => original.toSpliced(line, 0, original[line]!)),
  fc.tuple(place, place).map(([a, b]) => original.with(a, original[b]!).with(b, original[a]!)),
  place.map((line) => original.slice(0, line)),
  fc.nat({ max: SIZE - 1 }).map((seq) => exported(contents.with(seq, { payload: { probability: 99 } }))),
  fc.nat({ max: SIZE - 1 }).map((seq) => exported(contents.with(seq, { ...contents[seq]!, isErased: true }))),
);

function changeByte([line, nth, code]: [number, number, number]): string[] {
  const before = original[line]!;
  const at = nth % before.length;
  return original.with(line, before.slice(0, at) + String.fromCharCode(code) + before.slice(at + 1));
}

const isTampered = (lines: readonly string[]) =>
  lines.length !== original.length || lines.some((line, i) => !isSameValue(line, original[i]!));

async function* linesOf(lines: readonly string[]) {
  yield* lines;
}

function verdictsInPython(cases: readonly Case[]): unknown[] {
  const directory = mkdtempSync(join(tmpdir(), 'reckoner-verify-'));
  try {
    const path = join(directory, 'cases.json');
    writeFileSync(path, JSON.stringify(cases));
    const { stdout, stderr, status } = spawnSync('python3', ['-c', DRIVER, path], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython && process.env.CI) throw new Error('These tests need python3');

(hasPython ? describe : describe.skip)('the two verifiers', () => {
  it(
    'find every tampering, and the same first entry, when a kept checkpoint is held against the file',
    async () => {
      const cases = fc
        .sample(tampering.filter(isTampered), RUNS)
        .map((lines): Case => ({ lines, against: kept }));
      const python = verdictsInPython(cases) as Pick<LedgerVerdict, 'problem'>[];
      for (const [i, { lines, against }] of cases.entries()) {
        const { problem, ...found } = await verifyLedger(linesOf(lines), { against: against! });
        const { problem: pythonProblem, ...pythonFound } = python[i]!;
        const agreed = { i, lines, ...found, seq: problem!.seq };
        expect({ i, lines, ...pythonFound, seq: pythonProblem!.seq }).toEqual(agreed);
      }
    },
    40 * 60_000,
  );

  it('take the ledger as it was written for whole', async () => {
    const whole = { lines: original, against: kept };
    const verdict = await verifyLedger(linesOf(original), { against: kept! });
    expect(verdict.problem).toBeNull();
    expect(verdictsInPython([whole])).toEqual([verdict]);
  });
});
