import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { entities } from '../../src/entities.js';
import { MoveForecastService } from '../../src/forecasts/move-forecast.service.js';
import { ApplyImportJob } from '../../src/imports/apply-import.job.js';
import { importOptionsSchema, type ImportView } from '../../src/imports/import.schemas.js';
import { ReadImportService } from '../../src/imports/read-import.service.js';
import { StageImportService } from '../../src/imports/stage-import.service.js';
import { UploadSlots } from '../../src/imports/upload-slots.js';
import { localCaller } from '../../src/platform/caller.js';
import { Clock } from '../../src/platform/clock.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { JobQueue } from '../../src/platform/jobs/job-queue.js';
import { createTestDatabase } from '../support/database.js';

type Options = Partial<{ collection: string; frame: string; update: boolean; map: string }>;

/** What `errors.csv` says of a row, without its hint. */
export interface RowError {
  line: number;
  column: string;
  code: string;
  message: string;
}

/** Imports into a database of its own, as the command line does it: staged, then applied at once. */
export interface ImportLab {
  dataSource: DataSource;
  stage(file: Readable, options?: Options): Promise<ImportView>;
  apply(id: string): Promise<ImportView>;
  read(id: string): Promise<ImportView>;
  importText(csv: string, options?: Options): Promise<ImportView>;
  importDemo(name: string, options?: Options): Promise<ImportView>;
  errorsOf(id: string): Promise<string>;
  move(forecastId: string, toQuestionId: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Tasks stay where they are, for tests that apply imports themselves. */
class IdleQueue extends JobQueue {
  async start(): Promise<void> {}
  nudge(): void {}
  isUp = () => true;
  async stop(): Promise<void> {}
}

export async function openImportLab(): Promise<ImportLab> {
  const database = await createTestDatabase();
  const dataSource = await openDataSource(database.url, entities);
  const staging = new StageImportService(
    new UploadSlots(),
    dataSource,
    new Clock(dataSource),
    new IdleQueue(),
  );
  const moves = new MoveForecastService(new Transactions(dataSource));
  const job = new ApplyImportJob(dataSource);
  const imports = new ReadImportService(dataSource);
  const stage: ImportLab['stage'] = (file, options = {}) =>
    staging.stage(file, importOptionsSchema.parse(options), localCaller('test'));
  const apply: ImportLab['apply'] = async (id) => {
    await job.apply(id);
    return imports.read(id);
  };
  const importFile = async (file: Readable, options?: Options) => apply((await stage(file, options)).id);
  return {
    dataSource,
    stage,
    apply,
    read: (id) => imports.read(id),
    importText: (csv, options) => importFile(Readable.from([Buffer.from(csv)]), options),
    importDemo: (name, options) => importFile(createReadStream(`demo/${name}`), options),
    errorsOf: async (id) => (await (await imports.readErrors(id)).getStream().toArray()).join(''),
    move: (id, to) => moves.move(id, to, localCaller('test')),
    async close() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
