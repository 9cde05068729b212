import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { readHeader, toRecord } from '../../src/imports/header.js';
import { toStagedRow } from '../../src/imports/staged-row.js';
import { rowSchema } from '../../src/imports/row.schema.js';
const all: string[][] = [];
let t = performance.now();
for await (const r of createReadStream('demo/forecast-review-2018.csv').pipe(parse({}))) all.push(r as string[]);
console.log('parse', performance.now() - t);
const h = readHeader(all[0]!);
for (let k = 0; k < 5; k++) {
  t = performance.now();
  const recs = all.slice(1).map((r) => toRecord(h, r));
  console.log('records', performance.now() - t);
  t = performance.now();
  for (const r of recs) rowSchema.safeParse(r, { reportInput: true });
  console.log('zod', performance.now() - t);
  t = performance.now();
  for (const r of recs) toStagedRow(r, new Date());
  console.log('all', performance.now() - t);
}
