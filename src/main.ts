import 'reflect-metadata';
import { readConfig } from './config.js';
import { StartupError } from './platform/startup-error.js';
import { serve } from './serve.js';

try {
  const address = await serve(readConfig({ ephemeral: false, exclusive: true }));
  process.stdout.write(address ? `Reckoner is at ${address}\n` : 'Reckoner is working\n');
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
