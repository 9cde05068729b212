import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { formatCount } from '../dashboards/charts/format.js';
import { ownCsv } from '../imports/formats/own-csv.js';
import { HEAD_BYTES } from '../imports/files/text-file.js';
import type { Api, Shape } from './api-client.js';
import { CommandFailure, exitCodes } from './failures.js';
import { progressBar } from './text/progress-bar.js';

const POLL_MS = 200;

export interface ImportOptions {
  collection?: string;
  frame?: string;
  update?: boolean;
  map?: string[];
}

/** A row that was rejected or not applied, as `errors.csv` tells it. */
export interface ImportProblem {
  line: string;
  column: string;
  code: string;
  message: string;
  hint: string;
}

export interface ImportReport {
  view: Shape<'Import'>;
  problems: ImportProblem[];
}

/** What is told while a file is imported. */
export interface ImportTold {
  /** How far it is, in words. */
  onProgress?: (text: string) => void;
  /** What a file is that is not our own CSV, before anything of it is imported. */
  onExplained?: (explanation: Shape<'ImportExplanation'>) => void;
}

/**
 * Uploads a file and waits until it is applied or has failed.
 * @throws CommandFailure when the file cannot be read, or is refused as a whole
 */
export async function importFile(
  api: Api,
  path: string,
  { collection, frame, update, map }: ImportOptions,
  { onProgress = () => {}, onExplained }: ImportTold = {},
): Promise<ImportReport> {
  const query = {
    ...(collection && { collection }),
    ...(frame && { frame }),
    ...(update && { update }),
    ...(map?.length && { map: map.join('\n') }),
  };
  if (onExplained && !(await isOurs(path))) {
    const explained = await api.POST(
      '/api/v1/imports/explanation',
      upload(query, await openFile(path, onProgress)),
    );
    const body: Shape<'ImportExplanation'> = explained.data!;
    // What is wrong with it is told where it is then refused.
    if (body.problem === null) onExplained(body);
  }
  const file = await openFile(path, onProgress);
  const { data: staged } = await api.POST('/api/v1/imports', upload(query, file));
  let view: Shape<'Import'> = staged!;
  const params = { path: { id: view.id } };
  while (!isOver(view)) {
    onProgress(`Applying ${formatCount(view.rows.total)} rows …`);
    await sleep(POLL_MS);
    view = (await api.GET('/api/v1/imports/{id}', { params })).data!;
  }
  const errors = await api.GET('/api/v1/imports/{id}/errors.csv', { params, parseAs: 'text' });
  return { view, problems: parseProblems(errors.data!) };
}

/** A request with a file as its body. */
function upload(query: object, file: Readable): never {
  return {
    params: { query },
    headers: { 'content-type': 'text/csv' },
    body: '',
    bodySerializer: () => Readable.toWeb(file),
    // Asked for where the body is a stream.
    duplex: 'half',
  } as never;
}

function isOver({ status }: Shape<'Import'>): boolean {
  return status === 'done' || status === 'failed' || status === 'cancelled';
}

/** Our own CSV speaks for itself. */
async function isOurs(path: string): Promise<boolean> {
  const file = await openFile(path, () => {});
  let head = '';
  for await (const chunk of file) if ((head += String(chunk)).length >= HEAD_BYTES) break;
  return ownCsv.partOf(head) !== null;
}

async function openFile(path: string, onProgress: (text: string) => void): Promise<Readable> {
  const file = await open(path).catch((error: Error) => {
    throw new CommandFailure(exitCodes.usage, `Cannot read ${path}: ${error.message}`);
  });
  const stats = await file.stat();
  if (stats.isDirectory()) {
    await file.close();
    throw new CommandFailure(exitCodes.usage, `Cannot read ${path}: it is a directory`);
  }
  return Readable.from(counted(file.createReadStream(), onSent));

  function onSent(bytes: number): void {
    onProgress(`${basename(path)} ${progressBar(bytes / stats.size)}`);
  }
}

async function* counted(
  file: AsyncIterable<Buffer>,
  onSent: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of file) {
    yield chunk;
    onSent((bytes += chunk.length));
  }
}

function parseProblems(csv: string): ImportProblem[] {
  return parse(csv, { columns: true, skip_empty_lines: true }) as ImportProblem[];
}
