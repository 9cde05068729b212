import { transformFileSync } from '@swc/core';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JobWorkerOptions } from './job-worker.js';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['src/platform/jobs', 'test/contracts'];

/** Transpiles what a worker needs into a new folder, where plain Node can run it. @returns the folder */
export function buildJobWorker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-job-worker-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const file of SOURCES.flatMap((source) =>
    readdirSync(join(ROOT, source)).map((name) => join(source, name)),
  )) {
    if (!file.endsWith('.ts')) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), transpile(join(ROOT, file)));
  }
  return folder;
}

function transpile(path: string): string {
  const { code } = transformFileSync(path, {
    swcrc: false,
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  });
  return code;
}

/** @param folder as returned by `buildJobWorker` */
export function startJobWorker(folder: string, options: JobWorkerOptions): ChildProcess {
  const script = join(folder, 'test/contracts/job-worker.js');
  return spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Kills the process as if it had lost its power, and waits until it is gone. */
export async function killJobWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGKILL');
  await gone;
}
