import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** How many forecasts the stores hold, ascending. */
  sizes: number[];
  rounds: number;
  /** A remark on the machine that goes with the results. */
  note: string | null;
}

/** `--sizes 10000,1000000 --rounds 5 --huge --note 'machine under load'`; `--huge` adds ten million forecasts. */
export function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      rounds: { type: 'string', default: '5' },
      huge: { type: 'boolean', default: false },
      note: { type: 'string' },
    },
    allowPositionals: true,
  });
  const sizes = [...values.sizes.split(',').map(Number), ...(values.huge ? [10_000_000] : [])];
  return { sizes: sizes.toSorted((a, b) => a - b), rounds: Number(values.rounds), note: values.note ?? null };
}
