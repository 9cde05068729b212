import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import { DomainError } from '../../src/platform/domain-error.js';
import { csvOf } from './csv.js';
import { type ImportLab, openImportLab } from './import-lab.js';

const MB = 1024 ** 2;

let lab: ImportLab;
beforeAll(async () => {
  lab = await openImportLab();
});
afterAll(() => lab.close());

/** How a file is refused; anything but a refusal fails the test. */
async function refusalOf(file: Readable): Promise<{ code: string; message: string }> {
  const error: unknown = await lab.stage(file).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw error ?? new Error('The file was accepted');
  return { code: error.code, message: error.message };
}

const fileOf = (...chunks: (string | Buffer)[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

/** A stream without an end that counts what was taken from it. */
function endless(head: string, chunk: string): { file: Readable; takenMb: () => number } {
  let bytes = 0;
  const body = Buffer.from(chunk.repeat(Math.ceil((64 * 1024) / chunk.length)));
  function* chunks() {
    yield Buffer.from(head);
    for (;;) {
      bytes += body.length;
      yield body;
    }
  }
  return { file: Readable.from(chunks()), takenMb: () => bytes / MB };
}

async function nothingIsLeft(): Promise<void> {
  const [left] = await lab.dataSource.query<Record<string, string>[]>(
    `SELECT (SELECT count(*) FROM import) AS imports, (SELECT count(*) FROM import_row) AS rows,
            (SELECT count(*) FROM task) AS tasks`,
  );
  expect(left).toEqual({ imports: '0', rows: '0', tasks: '0' });
}

describe('A file is refused as a whole', () => {
  it.each<[string, Readable, string]>([
    ['when it is empty', fileOf(), 'empty_file'],
    ['when a required column is missing', fileOf('question,author\n'), 'missing_column'],
    ['when a column is there twice', fileOf('question,author,Author,said_at,phrase\n'), 'duplicate_column'],
    ['when it has too many columns', fileOf('x,'.repeat(300)), 'too_many_columns'],
    ['when a quote is not closed', fileOf(csvOf({}), '\n"open'), 'malformed_csv'],
    ['when a quote is not doubled', fileOf(csvOf({}), '\n"bad"x",1,2\n'), 'malformed_csv'],
    ['when it is not UTF-8', fileOf(csvOf({}), '\n', Buffer.from([0x61, 0xe9, 0x62])), 'not_utf8'],
    ['when it ends within a character', fileOf(csvOf({}), '\n', Buffer.from([0xe2, 0x82])), 'not_utf8'],
    ['when it holds nothing but a byte order mark', fileOf(Buffer.from([0xff, 0xfe])), 'empty_file'],
    ['when it holds a NUL', fileOf(csvOf({}), '\n\0'), 'not_text'],
  ])('%s', async (_, file, code) => {
    expect((await refusalOf(file)).code).toBe(code);
    await nothingIsLeft();
  });

  it('as soon as a line is longer than 1 MB, without reading on', async () => {
    const { file, takenMb } = endless(`${csvOf({})}\n`, 'x');
    expect(await refusalOf(file)).toEqual({ code: 'line_too_long', message: 'Line 3 is longer than 1 MB.' });
    expect(takenMb()).toBeLessThan(3);
    await nothingIsLeft();
  });

  it('as soon as a row of many lines is longer than 1 MB, without reading on', async () => {
    const { file, takenMb } = endless(`${csvOf({})}\n"`, 'short lines\n');
    expect((await refusalOf(file)).code).toBe('line_too_long');
    expect(takenMb()).toBeLessThan(3);
    await nothingIsLeft();
  });

  it('when the upload breaks off', async () => {
    function* broken() {
      yield Buffer.from(`${csvOf({})}\n`.repeat(2000));
      throw new Error('the line was cut');
    }
    await expect(lab.stage(Readable.from(broken()))).rejects.toThrow('the line was cut');
    await nothingIsLeft();
  });

  it.each(['', 'question,author', `${csvOf({})}\n`, `${csvOf({})}\n`.repeat(2000)])(
    'for the reason for which its source fails, after %#',
    async (before) => {
      async function* broken() {
        if (before) yield Buffer.from(before);
        throw new Error('the disk is gone');
      }
      await expect(lab.stage(Readable.from(broken()))).rejects.toThrow('the disk is gone');
      await nothingIsLeft();
    },
  );

  it('for the first reason, also when taking it back fails', async () => {
    const runners = Object.getPrototypeOf(lab.dataSource.createQueryRunner()) as QueryRunner;
    const rollback = jest.spyOn(runners, 'rollbackTransaction');
    rollback.mockImplementationOnce(async function (this: QueryRunner) {
      await this.query('ROLLBACK');
      throw new Error('the connection is gone too');
    });
    expect((await refusalOf(fileOf('question,author\n'))).code).toBe('missing_column');
    expect(rollback).toHaveBeenCalled();
    rollback.mockRestore();
    await nothingIsLeft();
  });

  it('for the reason for which its source failed before anything was read', async () => {
    const file = Readable.from([Buffer.from(csvOf({}))]);
    file.on('error', () => {}).destroy(new Error('gone already'));
    await expect(lab.stage(file)).rejects.toThrow('gone already');
    await nothingIsLeft();
  });
});

it('Characters that are split between two chunks arrive whole', async () => {
  const bytes = Buffer.from(csvOf({ author: 'Łukasz €' }));
  const at = bytes.indexOf('€') + 1;
  const { id } = await lab.stage(fileOf(bytes.subarray(0, at), bytes.subarray(at)));
  const rows = await lab.dataSource.query('SELECT author FROM import_row WHERE import_id = $1', [id]);
  expect(rows).toEqual([{ author: 'Łukasz €' }]);
});

it('Text arrives as it was, whatever COPY makes of its characters', async () => {
  const text = 'tab\tbackslash\\N newline\nquote" \\.';
  const { id } = await lab.stage(fileOf(csvOf({ criteria: text })));
  const rows = await lab.dataSource.query(
    `SELECT question ->> 'criteria' AS criteria FROM import_row WHERE import_id = $1`,
    [id],
  );
  expect(rows).toEqual([{ criteria: text }]);
});

it('A file is taken no faster than the database stores it, so that it is never in memory as a whole', async () => {
  const rowCount = 4000;
  let taken = 0;
  function* rows() {
    yield Buffer.from('question_ref,question,deadline,author,probability,said_at,quote\n');
    for (; taken < rowCount; taken++)
      yield Buffer.from(`q,It rains,2024-06-30,Ada,0.5,2024-01-01,${'x'.repeat(4900)}\n`);
  }
  const blocker = lab.dataSource.createQueryRunner();
  await blocker.startTransaction();
  await blocker.query('LOCK TABLE import_row');
  const staging = lab.stage(Readable.from(rows()));
  await sleep(1500);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(rowCount / 2);
  await blocker.commitTransaction();
  await blocker.release();
  expect((await staging).rows.total).toBe(rowCount);
});
