import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../platform/caller.js';
import { notFound } from '../platform/domain-error.js';
import { ExplainImportService } from './explain-import.service.js';
import { type OpenUpload, openUpload } from './files/open-upload.js';
import type { Explanation, ImportOptions } from './import.schemas.js';
import { StageImportService } from './stage-import.service.js';
import { UploadSlots } from './upload-slots.js';

/** A file that waits for somebody to say go. */
export interface HeldUpload {
  options: ImportOptions;
  explanation: Explanation;
}

/** Files that came by a form: a browser cannot send one again by itself once it has been shown what it is. */
@Injectable()
export class HeldUploadsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly explaining: ExplainImportService,
    private readonly staging: StageImportService,
    private readonly slots: UploadSlots,
  ) {}

  /**
   * Keeps a file for a day, and says what it is.
   * @throws DomainError where it is nothing that can be read, or too many uploads are under way
   */
  hold(file: Readable, options: ImportOptions): Promise<{ id: string } & HeldUpload> {
    return this.slots.take(file, async () => {
      const upload = await openUpload(file, () => false);
      return this.keep(upload, options).finally(() => upload.close());
    });
  }

  /** @throws DomainError where there is none of this id, or no longer */
  read(tx: EntityManager, id: string): Promise<HeldUpload> {
    return readHeld(tx, id);
  }

  /** Says anew what a file is, with other names for its columns. */
  async remap(id: string, map: ImportOptions['map']): Promise<void> {
    const held = await readHeld(this.dataSource.manager, id);
    const options = { ...held.options, map };
    const explanation = await this.explaining.explain(this.bytesOf(id), options);
    await this.dataSource.query('UPDATE held_upload SET options = $2, explanation = $3 WHERE id = $1', [
      id,
      JSON.stringify(options),
      JSON.stringify(explanation),
    ]);
  }

  /** Imports a file as it was last explained, and keeps it no longer. Gives the id of the import. */
  async release(id: string, caller: Caller): Promise<string> {
    const { options } = await readHeld(this.dataSource.manager, id);
    const staged = await this.staging.stage(this.bytesOf(id), options, caller);
    await this.dataSource.query('DELETE FROM held_upload WHERE id = $1', [id]);
    return staged.id;
  }

  private async keep(upload: OpenUpload, options: ImportOptions): Promise<{ id: string } & HeldUpload> {
    const id = uuidv7();
    const explanation = await this.explaining.explainOpen(upload, options);
    await this.dataSource.transaction(async (tx) => {
      await tx.query('INSERT INTO held_upload (id, options, explanation) VALUES ($1, $2, $3)', [
        id,
        JSON.stringify(options),
        JSON.stringify(explanation),
      ]);
      let number = 0;
      for await (const bytes of upload.raw())
        await tx.query('INSERT INTO held_upload_part (held_upload_id, number, bytes) VALUES ($1, $2, $3)', [
          id,
          number++,
          bytes,
        ]);
    });
    return { id, options, explanation };
  }

  private bytesOf(id: string): Readable {
    return Readable.from(partsOf(this.dataSource, id), { objectMode: false });
  }
}

async function readHeld(tx: EntityManager, id: string): Promise<HeldUpload> {
  const [held] = await tx.query<HeldUpload[]>('SELECT options, explanation FROM held_upload WHERE id = $1', [
    id,
  ]);
  if (!held) throw notFound('file', id);
  return held;
}

/** @throws DomainError where the file goes while it is read: somebody else released it */
async function* partsOf(dataSource: DataSource, id: string): AsyncGenerator<Buffer> {
  const [{ count }] = (await dataSource.query(
    'SELECT count(*)::int AS count FROM held_upload_part WHERE held_upload_id = $1',
    [id],
  )) as [{ count: number }];
  for (let number = 0; number < count; number++) {
    const [part] = await dataSource.query<{ bytes: Buffer }[]>(
      'SELECT bytes FROM held_upload_part WHERE held_upload_id = $1 AND number = $2',
      [id, number],
    );
    if (!part) throw notFound('file', id);
    yield part.bytes;
  }
}
