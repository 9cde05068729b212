import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { Writable } from 'node:stream';
import { CommandFailure, exitCodes } from './failures.js';

/**
 * Reads a password: from standard input, or asked for twice on a terminal, where it is not shown.
 * @returns undefined where there is no terminal to ask on
 * @throws CommandFailure where both are not the same
 */
export async function readPassword({ fromInput = false }): Promise<string | undefined> {
  if (fromInput) return (await text(process.stdin)).replace(/\r?\n$/, '');
  if (!process.stdin.isTTY) return undefined;
  const password = await ask('Password: ');
  if (password === (await ask('Once more: '))) return password;
  throw new CommandFailure(exitCodes.usage, 'The two are not the same');
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
