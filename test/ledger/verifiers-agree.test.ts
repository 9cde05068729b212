import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerLine } from '../../src/ledger/verify/ledger-lines.js';
import { type LedgerVerdict, verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { figure, patienceMs, tell } from '../support/figure.js';
import { contents, exported, isSameValue, SIZE } from './exported-ledger.js';
import { type Case, describeWithPython, verdictsInPython } from './verify-in-python.js';

/** All of them take about twenty minutes. */
const RUNS = figure(60, 10_000);

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

describeWithPython('the two verifiers', () => {
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
      tell('6 alterations of an export', { alterations: RUNS, found: RUNS });
    },
    patienceMs(60_000),
  );

  it('take the ledger as it was written for whole', async () => {
    const whole = { lines: original, against: kept };
    const verdict = await verifyLedger(linesOf(original), { against: kept! });
    expect(verdict.problem).toBeNull();
    expect(verdictsInPython([whole])).toEqual([verdict]);
  });
});
