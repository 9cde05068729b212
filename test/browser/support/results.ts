import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../../test-results');

/** Where a result that CI keeps is written to; its directory is made. */
export function resultPath(name: string): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Writes a result that CI keeps. */
export function keepResult(name: string, value: unknown): void {
  writeFileSync(resultPath(name), `${JSON.stringify(value, null, 2)}\n`);
}
