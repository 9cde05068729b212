import 'reflect-metadata';
import { runCommandLine } from './cli/program.js';

// A reader that has seen enough (`reckoner due | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCommandLine(process.argv.slice(2));
