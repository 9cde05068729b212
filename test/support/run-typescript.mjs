// `node --import ./test/support/run-typescript.mjs x.ts` runs our sources as they are, for tests that kill processes.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from '@swc/core';
import jestConfig from '../../jest.config.js';

if (isMainThread) register(import.meta.url);

const [, swcOptions] = jestConfig.transform['^.+\\.tsx?$'];
const isTypeScript = (url = '') => /\.tsx?$/.test(url) && !url.includes('/node_modules/');

export async function resolve(specifier, context, nextResolve) {
  if (!specifier.startsWith('.') || !isTypeScript(context.parentURL)) return nextResolve(specifier, context);
  try {
    return await nextResolve(specifier.replace(/\.js$/, '.ts'), context);
  } catch {
    return nextResolve(specifier.replace(/\.js$/, '.tsx'), context);
  }
}

export async function load(url, context, nextLoad) {
  if (!isTypeScript(url)) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...swcOptions, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
