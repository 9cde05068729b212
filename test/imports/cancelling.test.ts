import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CancelImportService } from '../../src/imports/cancel-import.service.js';
import type { ImportView } from '../../src/imports/import.schemas.js';
import { localCaller } from '../../src/platform/caller.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { eventually } from '../support/eventually.js';
import { csvOf } from './csv.js';
import { type ImportLab, openImportLab } from './import-lab.js';

const COLLECTION = 'given up';

describe('giving an import up', () => {
  let lab: ImportLab;

  beforeAll(async () => {
    lab = await openImportLab();
    await lab.importText(csvOf({}), { collection: COLLECTION });
  });
  afterAll(() => lab.close());

  const rows = (name: string) =>
    Array.from({ length: 3 }, (_, n) => ({ question_ref: `${name}-${n}`, question: `${name} ${n}` }));
  const stage = async (name: string) =>
    (await lab.stage(Readable.from([Buffer.from(csvOf(...rows(name)))]), { collection: COLLECTION })).id;
  const cancel = (id: string): Promise<ImportView> =>
    new CancelImportService(new Transactions(lab.dataSource)).cancel(id, localCaller('test'));
  const recorded = () =>
    lab.dataSource.query(
      `SELECT (SELECT count(*) FROM question) AS questions, (SELECT count(*) FROM forecast) AS forecasts,
              (SELECT count(*) FROM score) AS scores, (SELECT count(*) FROM ledger_entry) AS entries`,
    );
  const waitingApplier = async (): Promise<number> => {
    let pids: number[] = [];
    await eventually(async () => {
      const waiting = await lab.dataSource.query<{ pid: number }[]>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      pids = waiting.map(({ pid }) => pid);
      expect(pids).toHaveLength(1);
    }, 15_000);
    return pids[0]!;
  };

  /** Somebody else holds the collection, so that the import gets no further than that. */
  async function whileHeld(id: string, work: (applierPid: number) => Promise<void>): Promise<unknown> {
    const other = lab.dataSource.createQueryRunner();
    await other.startTransaction();
    await other.query('SELECT FROM collection WHERE name = $1 FOR UPDATE', [COLLECTION]);
    const applying = lab.apply(id).catch((error: unknown) => error);
    await work(await waitingApplier());
    await other.commitTransaction();
    await other.release();
    return applying;
  }

  it('ends one that waits its turn at once, and nothing of it is recorded', async () => {
    const before = await recorded();
    const id = await stage('waiting');
    expect(await cancel(id)).toMatchObject({ status: 'cancelled', failureCode: 'import_cancelled' });
    expect(await lab.apply(id)).toMatchObject({ status: 'cancelled', rows: { added: 0 } });
    expect(await recorded()).toEqual(before);
  });

  it('ends one that is being applied at its next step, and nothing of it is recorded', async () => {
    const before = await recorded();
    const id = await stage('applying');
    const applied = await whileHeld(id, async () => {
      expect(await cancel(id)).toMatchObject({ status: 'cancelling' });
    });
    expect(applied).toMatchObject({ status: 'cancelled' });
    expect(await recorded()).toEqual(before);
  });

  it('ends one whose worker died after it was told, when another takes it over', async () => {
    const before = await recorded();
    const id = await stage('orphaned');
    const broken = await whileHeld(id, async (applierPid) => {
      await cancel(id);
      await lab.dataSource.query('SELECT pg_terminate_backend($1)', [applierPid]);
    });
    expect(broken).toBeInstanceOf(Error);
    expect(await lab.apply(id)).toMatchObject({ status: 'cancelled' });
    expect(await recorded()).toEqual(before);
  });

  it('says so where all of it is on record already, and changes nothing', async () => {
    const id = await stage('done');
    await lab.apply(id);
    const before = await recorded();
    await expect(cancel(id)).rejects.toMatchObject({ refusal: 'conflict', code: 'import_done' });
    expect(await lab.read(id)).toMatchObject({ status: 'done', rows: { added: 3 } });
    expect(await recorded()).toEqual(before);
  });

  it('can be repeated, and leaves a failed import as it was', async () => {
    const id = await stage('twice');
    const first = await cancel(id);
    expect(await cancel(id)).toEqual(first);
  });

  it('lets the same file be sent again', async () => {
    await cancel(await stage('again'));
    expect(await lab.apply(await stage('again'))).toMatchObject({ status: 'done', rows: { added: 3 } });
  });
});
