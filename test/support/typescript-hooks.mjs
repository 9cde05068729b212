// How Node finds and reads our TypeScript.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import jestConfig from '../../jest.config.js';

const [, swcOptions] = jestConfig.transform['^.+\\.tsx?$'];
const isTypeScript = (url = '') => /\.tsx?$/.test(url) && !url.includes('/node_modules/');
/** What a thread starts with has no parent. */
const isOurs = (specifier, parentURL) =>
  parentURL === undefined
    ? specifier.startsWith('file:')
    : specifier.startsWith('.') && isTypeScript(parentURL);

export async function resolve(specifier, context, nextResolve) {
  if (!isOurs(specifier, context.parentURL) || !specifier.endsWith('.js'))
    return nextResolve(specifier, context);
  for (const extension of ['.ts', '.tsx']) {
    try {
      return await nextResolve(specifier.replace(/\.js$/, extension), context);
    } catch {
      // then it is another one
    }
  }
  return nextResolve(specifier, context);
}

export async function load(url, context, nextLoad) {
  if (!isTypeScript(url)) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...swcOptions, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
