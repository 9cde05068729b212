import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Ratio } from './interleave.js';
import type { BenchOptions } from './options.js';

const RESULTS = join(import.meta.dirname, '../results');
/** Two runs of the same thing that differ by more make a comparison worthless. */
const STEADY = 0.15;

export interface Judgement extends Partial<Ratio> {
  name: string;
  /** What is compared: time of this to time of that. */
  of: string;
  limit: string;
  verdict: 'met' | 'missed' | 'not judged' | 'skipped';
  why?: string;
}

/** Which way a limit on a ratio of times goes. */
export type Limit = { atMost: number } | { atLeast: number };

/** @param of what to what */
export function judge(name: string, of: string, limit: Limit, ratio: Ratio): Judgement {
  const [sign, bound] = 'atMost' in limit ? (['≤', limit.atMost] as const) : (['≥', limit.atLeast] as const);
  const isMet = sign === '≤' ? ratio.median <= bound : ratio.median >= bound;
  const isSteady = Math.abs(ratio.control - 1) <= STEADY;
  return {
    name,
    of,
    limit: `${sign} ${bound}`,
    ...rounded(ratio),
    verdict: isSteady ? (isMet ? 'met' : 'missed') : 'not judged',
    ...(!isSteady && { why: 'the same thing twice differed by more than 15 %' }),
  };
}

export function skipped(name: string, why: string): Judgement {
  return { name, of: '', limit: '', verdict: 'skipped', why };
}

/** Prints the judgements, and writes them to `results/<goal>.json` together with the machine. */
export function report(goal: string, { sizes, note }: BenchOptions, judgements: readonly unknown[]): void {
  const result = {
    goal,
    at: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]?.model,
      cpus: cpus().length,
      memoryGb: Math.round(totalmem() / 1e9),
      os: `${platform()} ${release()}`,
      node: process.version,
      load1m: Number(loadavg()[0]!.toFixed(2)),
      note,
    },
    sizes,
    judgements,
  };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${goal}.json`), `${JSON.stringify(result, null, 2)}\n`);
  for (const judgement of judgements) say(`${goal}  ${JSON.stringify(judgement)}`);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function rounded(ratio: Ratio): Ratio {
  return Object.fromEntries(
    Object.entries(ratio).map(([name, value]) => [name, Number(value.toPrecision(4))]),
  ) as unknown as Ratio;
}
