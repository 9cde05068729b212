import { it } from '@jest/globals';
import { Readable } from 'node:stream';
import { openImportLab } from './import-lab.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { createReadStream } from 'node:fs';

const N = Number(process.env.ROWS ?? 0);
it('profile', async () => {
  const proto = PostgresQueryRunner.prototype as any;
  const orig = proto.query;
  let log: [number, string][] = [];
  let count = 0;
  proto.query = async function (sql: string, ...rest: any[]) {
    const t = performance.now();
    count++;
    try { return await orig.call(this, sql, ...rest); } finally { log.push([performance.now() - t, sql.replace(/\s+/g, ' ').slice(0, 130)]); }
  };
  const lab = await openImportLab();
  const makeFile = () => N === 0 ? createReadStream('demo/forecast-review-2018.csv') : Readable.from(gen());
  for (const pass of ['first', 'second']) {
    log = []; count = 0;
    const t = performance.now();
    const staged = await lab.stage(makeFile() as any, { collection: 'c', frame: 'f' });
    const t1 = performance.now(); const c1 = process.cpuUsage();
    const done = await lab.apply(staged.id);
    const t2 = performance.now(); const c2 = process.cpuUsage(c1); console.log('apply js cpu ms', (c2.user + c2.system) / 1000);
    const by = new Map<string, [number, number]>();
    for (const [ms, sql] of log) { const e = by.get(sql) ?? [0, 0]; e[0] += ms; e[1]++; by.set(sql, e); }
    console.log(pass, 'stage', t1 - t, 'apply', t2 - t1, 'queries', count, 'sqlms', log.reduce((s, l) => s + l[0], 0), JSON.stringify(done.rows), Math.round(process.memoryUsage().rss / 1e6), '\n' + [...by].sort((a, b) => b[1][0] - a[1][0]).slice(0, 16).map(([s, [ms, n]]) => `${ms.toFixed(0)}ms x${n} ${s}`).join('\n'));
  }
  await lab.close();
}, 600000);

function* gen() {
  yield Buffer.from('question_ref,question,deadline,outcome,known_at,author,source,probability,said_at,tags,forecast_ref\n');
  let text = '';
  for (let i = 0; i < N; i++) {
    const q = Math.floor(i / 10);
    text += `q${q},Question number ${q} comes true,2024-06-30,${q % 3 === 0 ? '' : q % 2 ? 'yes' : 'no'},${q % 3 === 0 ? '' : '2024-06-30'},Author ${i % 100},Source ${i % 7},${((i * 37) % 1000) / 1000},2024-0${1 + (i % 5)}-01,a;b,f${i}\n`;
    if (text.length > 60000) { yield Buffer.from(text); text = ''; }
  }
  yield Buffer.from(text);
}
