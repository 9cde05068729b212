import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { CommandFailure, exitCodes } from '../failures.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellCapture } from '../text/capture-text.js';

interface CaptureOptions {
  published?: string;
  source?: string;
  url?: string;
}

export function addCaptureCommand(program: Command): void {
  program
    .command('capture')
    .description('list the predictions that a text or an HTML page may hold; nothing is logged')
    .argument('<file>', 'plain text, or HTML')
    .option('--published <day>', 'the day it was published, from which deadlines count')
    .option('--source <name>', 'the outlet')
    .option('--url <url>', 'where to read it')
    .action(async (file: string, options: CaptureOptions, command: Command) => {
      const content = await readText(file);
      const { published: publishedOn, source, url } = options;
      const paste = {
        ...(isPage(file, content) ? { html: content } : { text: content }),
        publishedOn,
        source,
        url,
      };
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) =>
        shell.answer(await api.POST('/api/v1/captures', { body: paste }), tellCapture),
      );
    });
}

/** @throws CommandFailure when the file cannot be read, or is no text in UTF-8 */
async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const { name, message } = error as Error;
    const why = name === 'TypeError' ? 'is no text in UTF-8' : `cannot be read: ${message}`;
    throw new CommandFailure(exitCodes.usage, `${file} ${why}`);
  }
}

const isPage = (file: string, content: string) =>
  /\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html)/i.test(content);
