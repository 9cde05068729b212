// `node --import ./test/support/run-typescript.mjs x.ts` runs our sources as they are, for tests that kill processes. The
// threads of such a process do so too.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
