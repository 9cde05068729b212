import { median } from './statistics.js';

/** One thing to measure; it is told how often it ran before, so that a write can take something new each time. */
export type Variant = (run: number) => Promise<unknown>;

/** How two variants compare, measured side by side. */
export interface Ratio {
  /** Of the time of `measured` to that of `yardstick`: median, least and most of the rounds. */
  median: number;
  min: number;
  max: number;
  /** The yardstick's second run in a round to its first: the same thing twice. */
  control: number;
  rounds: number;
  yardstickMs: number;
  measuredMs: number;
}

/**
 * Runs A B B A in every round, after one that is thrown away, and compares within rounds, so that whatever else the
 * machine does falls on both alike.
 */
export function interleave(yardstick: Variant, measured: Variant, rounds: number): Promise<Ratio> {
  const timed = (variant: Variant) => (run: number) => timeMs(() => variant(run));
  return interleaveTimes(timed(yardstick), timed(measured), rounds);
}

/** The same of variants that take their time themselves, and answer with it in milliseconds. */
export async function interleaveTimes(
  yardstick: (run: number) => Promise<number>,
  measured: (run: number) => Promise<number>,
  rounds: number,
): Promise<Ratio> {
  const ratios: number[] = [];
  const controls: number[] = [];
  const times: [number, number][] = [];
  for (let round = 0; round <= rounds; round++) {
    const first = await yardstick(2 * round);
    const one = await measured(2 * round);
    const two = await measured(2 * round + 1);
    const last = await yardstick(2 * round + 1);
    if (round === 0) continue;
    ratios.push((one + two) / (first + last));
    controls.push(last / first);
    times.push([(first + last) / 2, (one + two) / 2]);
  }
  return {
    median: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    control: median(controls),
    rounds,
    yardstickMs: median(times.map(([yardstickMs]) => yardstickMs)),
    measuredMs: median(times.map(([, measuredMs]) => measuredMs)),
  };
}

async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
