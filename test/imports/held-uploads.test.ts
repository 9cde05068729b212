import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { DeleteHeldUploads } from '../../src/imports/delete-held-uploads.js';
import { HeldUploadsService } from '../../src/imports/held-uploads.service.js';
import { ExplainImportService } from '../../src/imports/explain-import.service.js';
import { importOptionsSchema } from '../../src/imports/import.schemas.js';
import type { StageImportService } from '../../src/imports/stage-import.service.js';
import { UploadSlots } from '../../src/imports/upload-slots.js';
import { localCaller } from '../../src/platform/caller.js';
import { Clock } from '../../src/platform/clock.js';
import { csvOf } from './csv.js';
import { type ImportLab, openImportLab } from './import-lab.js';

const MB = 1024 ** 2;
const options = importOptionsSchema.parse({});

let lab: ImportLab;
beforeAll(async () => {
  lab = await openImportLab();
});
afterAll(() => lab.close());

const bytes = () => Readable.from([Buffer.from(csvOf({}))]);

/** Held files, and what becomes of those that are released. */
function openHeld(stage: (file: Readable) => Promise<unknown>) {
  const { dataSource } = lab;
  const slots = new UploadSlots();
  const explaining = new ExplainImportService(dataSource, new Clock(dataSource), slots);
  return new HeldUploadsService(dataSource, explaining, { stage } as unknown as StageImportService, slots);
}

it('A file that somebody else releases while it is read is not taken for a shorter one', async () => {
  const releasing = openHeld(async (file) => {
    for await (const _ of file) await lab.dataSource.query('DELETE FROM held_upload');
    return { id: 'half of it' };
  });
  const row = csvOf({ criteria: 'x'.repeat(4000) }).split('\n')[1]!;
  const text = [csvOf({}), ...Array.from({ length: 1000 }, () => row)].join('\n');
  expect(text.length).toBeGreaterThan(3 * MB);
  const { id } = await releasing.hold(Readable.from([Buffer.from(text)]), options);
  await expect(releasing.release(id, localCaller('test'))).rejects.toMatchObject({ refusal: 'not-found' });
});

it('A file that nobody imports is deleted after a day', async () => {
  const { dataSource } = lab;
  const held = openHeld(async () => {});
  const [old, fresh] = [await held.hold(bytes(), options), await held.hold(bytes(), options)];
  await dataSource.query(
    `UPDATE held_upload SET recorded_at = app_now() - interval '25 hours' WHERE id = $1`,
    [old.id],
  );
  await new DeleteHeldUploads().handle(dataSource.manager);
  await expect(held.read(dataSource.manager, old.id)).rejects.toMatchObject({ refusal: 'not-found' });
  expect(await held.read(dataSource.manager, fresh.id)).toMatchObject({ options });
});

it('Only so many files are read at once to say what they are', async () => {
  const held = openHeld(async () => {});
  const slow = Array.from({ length: 3 }, () => new Readable({ read() {} }));
  const waiting = slow.map((file) => held.hold(file, options));
  const fourth = bytes();
  await expect(held.hold(fourth, options)).rejects.toMatchObject({ code: 'too_many_uploads' });
  expect(fourth.destroyed).toBe(true);
  for (const file of slow) {
    file.push(csvOf({}));
    file.push(null);
  }
  expect(await Promise.all(waiting)).toHaveLength(3);
  expect(await held.hold(bytes(), options)).toMatchObject({ explanation: { forecasts: 1 } });
});
