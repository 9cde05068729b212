// Asks a service with routes that no route of ours should be like, and prints what each was seen to write: Jest cannot load
// all that the application is made of.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { local } from './actors.js';
import { hangUp, send } from './send.js';
import { startTarget, type Target } from './target.js';

const INSERT = `INSERT INTO collection (id, name) VALUES (gen_random_uuid(), $1)`;

function addWrongRoutes(app: NestFastifyApplication): void {
  const dataSource = app.get(DataSource);
  const fastify = app.getHttpAdapter().getInstance();
  const refuseAfter = (path: string, work: () => Promise<unknown>) =>
    fastify.post(`/api/wrong/${path}`, async (_, reply) => {
      await work().catch(() => {});
      return reply.code(422).send({});
    });
  refuseAfter('nothing', () => dataSource.query('SELECT 1'));
  refuseAfter('statement', () => dataSource.query(INSERT, ['alone']));
  refuseAfter('transaction', () => dataSource.transaction((tx) => tx.query(INSERT, ['in a transaction'])));
  refuseAfter('deletion', () =>
    dataSource.transaction((tx) => tx.query(`DELETE FROM collection WHERE name = 'alone'`)),
  );
  refuseAfter('rolled-back', () =>
    dataSource.transaction(async (tx) => {
      await tx.query(INSERT, ['rolled back']);
      throw new Error('refused');
    }),
  );
}

async function written(target: Target, path: string): Promise<string[]> {
  const headers = { 'content-type': 'application/json' };
  const request = {
    route: null,
    intent: 'valid',
    actor: local,
    method: 'POST',
    headers,
    body: '{}',
  } as const;
  const { status, wrote } = await send(target, { ...request, path: `/api/wrong/${path}` });
  if (status !== 422) throw new Error(`${path} was answered with ${status}`);
  return wrote;
}

const target = await startTarget(process.env.DATABASE_URL!, process.env.DATABASE_URL, addWrongRoutes);
const seen: Record<string, string[]> = {};
for (const path of ['nothing', 'statement', 'transaction', 'deletion', 'rolled-back']) {
  // What tasks and others write meanwhile is theirs.
  const others = Array.from({ length: 20 }, (_, i) => target.database.query(INSERT, [`${path} ${i}`]));
  seen[path] = await written(target, path);
  await Promise.all(others);
}
process.stdout.write(JSON.stringify(seen));
hangUp();
await target.stop();
