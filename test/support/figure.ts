const isLong = process.env.RECKONER_LONG === '1';

/** How often to try: little by little with every change, and in full with `RECKONER_LONG=1`. */
export const figure = (short: number, long: number): number => (isLong ? long : short);

/** Time for one test in milliseconds, which a full run is not to exceed either. */
export const patienceMs = (shortMs: number): number => (isLong ? 60 * 60_000 : shortMs);

/** Says what a full run has shown, for `bench/results/faults.txt`. */
export function tell(what: string, figures: Record<string, number | string>): void {
  if (isLong) process.stdout.write(`${what}: ${JSON.stringify(figures)}\n`);
}
