import { jest } from '@jest/globals';
import { runCommandLine } from '../../src/cli/program.js';
import type { Ended } from './run-cli.js';

/** Runs a command line in this process, which is quicker; it must not need an engine of its own. */
export async function runHere(...args: string[]): Promise<Ended> {
  const stdout = capture(process.stdout);
  const stderr = capture(process.stderr);
  try {
    const code = await runCommandLine(args);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.restore();
    stderr.restore();
  }
}

function capture(stream: NodeJS.WriteStream) {
  let text = '';
  const spy = jest.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  return { text: () => text, restore: () => spy.mockRestore() };
}
