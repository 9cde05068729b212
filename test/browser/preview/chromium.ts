import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The Chromium of this machine; undefined, with a word on standard error, where there is none.
 * @throws in CI, where every suite has to run
 */
export function findChromium(): string | undefined {
  const found = programs.find((program) => existsSync(program));
  if (found) return found;
  const problem = `No Chromium: install one as ${programs.join(' or ')}.`;
  if (process.env.CI) throw new Error(problem);
  process.stderr.write(`\n${problem} The browser suites are skipped.\n`);
  return undefined;
}

/** Starts a browser without a window. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
