import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const ROOT = join(import.meta.dirname, '../..');
const TYPESCRIPT = ['--enable-source-maps', '--import', './test/support/run-typescript.mjs'];

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A running `reckoner`. */
export interface RunningCli {
  /** Waits until it has printed this; gives the match. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<Ended>;
}

/** Runs `reckoner` in a process of its own, with these settings alone, until it ends. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return startCli(args, env).ended;
}

/** Starts `reckoner` in a process of its own, with these settings alone. */
export function startCli(args: readonly string[], env: Record<string, string> = {}): RunningCli {
  const child = spawn(process.execPath, [...TYPESCRIPT, 'src/cli.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...output })));
  return {
    ended,
    kill: (signal) => child.kill(signal),
    printed: (pattern) => printed(child, output, pattern),
  };
}

function printed(
  child: ChildProcessByStdio<null, Readable, Readable>,
  output: { stdout: string; stderr: string },
  pattern: RegExp,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(output.stdout);
      if (match) resolve(match);
    };
    child.stdout.on('data', look);
    child.once('close', (code) => reject(new Error(`Ended with ${code}: ${output.stdout}${output.stderr}`)));
    look();
  });
}
