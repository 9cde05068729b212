import Module from 'node:module';
import { extname } from 'node:path';

type Resolve = (request: string, parent: { filename?: string } | undefined, ...rest: unknown[]) => string;

/** Runs once before all test files, in Jest's own process. */
export default async function globalSetup(): Promise<void> {
  resolveTypeScript();
  const { startServices } = await import('./services.js');
  globalThis.testServices = await startServices();
}

/** Jest compiles what this file requires, but `./x.js` is resolved by Node, which does not know that it is `./x.ts`. */
function resolveTypeScript(): void {
  const loader = Module as unknown as { _resolveFilename: Resolve };
  const resolve = loader._resolveFilename;
  loader._resolveFilename = (request, parent, ...rest) => {
    const isOurs = request.startsWith('.') && extname(parent?.filename ?? '') === '.ts';
    return resolve(isOurs ? request.replace(/\.js$/, '') : request, parent, ...rest);
  };
}
