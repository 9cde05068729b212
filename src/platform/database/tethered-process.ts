import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Account } from './unprivileged-account.js';

interface TetherOptions {
  /** How the program is asked to end when this process has died. */
  signal: 'INT' | 'TERM';
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Receives what the program writes, after what it holds already. */
  logFile: string;
  account?: Account | undefined;
}

/**
 * Starts a program that never outlives this process, whatever ends it: a waiting shell holds the other end of a pipe
 * of ours, and signals the program when the pipe closes. It gets a session of its own, so that Ctrl-C ends us first.
 */
export function spawnTethered(program: string, args: string[], options: TetherOptions): ChildProcess {
  const log = openSync(options.logFile, 'a');
  // `exec` makes the program take over the shell's process id, which is `$$`.
  const script = `(read -r released <&3 || kill -${options.signal} $$) & exec "$0" "$@" 3<&-`;
  const child = spawn('/bin/sh', ['-c', script, program, ...args], {
    ...(options.account && { uid: options.account.uid, gid: options.account.gid }),
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
  });
  closeSync(log);
  const tether = child.stdio[3] as Writable & { unref(): void };
  tether.on('error', () => {});
  // A line releases the waiting shell without a signal: the id may soon be another process's.
  child.on('exit', () => tether.end('\n'));
  tether.unref();
  child.unref();
  return child;
}

/** Sends the signal and waits until the program has ended. */
export function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.ref();
    child.on('exit', () => resolve());
    child.kill(signal);
  });
}
