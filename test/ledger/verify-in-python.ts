import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';

/** A file to verify, and a checkpoint to hold against it. */
export interface Case {
  lines: string[];
  against: string | null;
}

/** So many are written down at a time. */
const BATCH = 500;

/** Runs the verifier of docs/verify_ledger.py on each case, in one process. */
const DRIVER = `
import json, sys
sys.path.insert(0, 'docs')
from verify_ledger import Check
for case in json.load(open(sys.argv[1])):
    lines = [line.encode('utf-8', 'surrogatepass') for line in case['lines']]
    print(json.dumps(Check().run(lines, case['against'])))
`;

/** What docs/verify_ledger.py says of each case. */
export function verdictsInPython(cases: readonly Case[]): unknown[] {
  const batches = Array.from({ length: Math.ceil(cases.length / BATCH) }, (_, i) =>
    cases.slice(i * BATCH, (i + 1) * BATCH),
  );
  return batches.flatMap(verdictsOf);
}

function verdictsOf(cases: readonly Case[]): unknown[] {
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

/** `describe` where there is a Python. */
export const describeWithPython = hasPython ? describe : describe.skip;
