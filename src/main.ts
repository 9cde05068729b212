import 'reflect-metadata';
import { runCommandLine } from './cli/program.js';

// What containers and `nest start` run: the same as `reckoner serve`.
process.exitCode = await runCommandLine(['serve']);
