import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Snapshot } from '../platform/database/stream-rows.js';
import { copySql, toRowSchema } from './csv-file.js';
import { forecastsCsv } from './forecasts-csv.js';
import { questionsCsv } from './questions-csv.js';
import { type Scores, scoredSegmentsCsv, segmentColumns } from './scored-segments.js';
import { statementsCsv } from './statements-csv.js';

const HEADLINE: Scores = {
  of: [
    { dimension: 'author', subjectIds: null },
    { dimension: 'source', subjectIds: null },
  ],
  rule: 'carried-forward',
  type: null,
  matureOnly: false,
  tag: null,
  attribution: null,
  likelihood: null,
  hindsight: null,
  undisputedOnly: false,
  knownFrom: null,
  knownTo: null,
  asOf: null,
};

const README = `Everything that this Reckoner has on record, as of one moment.

forecasts.csv        every forecast with its question, its ruling and where it was said, and
                     every unscorable statement. This is the format that imports take:
                       reckoner import forecasts.csv --collection NAME
                     into an empty store gives the same boards. It takes an admin, because
                     recorded_at says what was known before its outcome.
questions.csv        every question with its ruling in force, also those that nobody forecast.
statements.csv       every statement with the forecast that it gave, by the ids of questions.csv.
scored-segments.csv  every stretch of time for which a forecast was scored by the headline rule;
                     the sum of weight times score over a unit is its score.
*.schema.json        a JSON Schema for the rows of each: what every column means.

The files are CSV in UTF-8 with a line of names first. A cell that a spreadsheet would run as
a formula has an apostrophe before it: take one off to get the text. Times are in UTC.
The ledger, with everything that ever changed, is a file of its own: reckoner export ledger.
`;

/** All files in one, as of one snapshot. */
export async function* everythingZip({ copy, read }: Snapshot): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  zip.addBuffer(Buffer.from(README), 'README.txt');
  const add = (name: string, schema: object, open: () => AsyncIterable<string | Uint8Array>) => {
    zip.addBuffer(Buffer.from(`${JSON.stringify(schema, null, 2)}\n`), `${name}.schema.json`);
    // Opened when it is its turn: one connection gives one file after the other.
    zip.addReadStreamLazy(`${name}.csv`, (done) => {
      const file = Readable.from(open(), { objectMode: false });
      file.on('error', (error) => output.destroy(error));
      done(null, file);
    });
  };
  for (const file of [forecastsCsv, questionsCsv, statementsCsv])
    add(file.name, toRowSchema(file), () => copy(copySql(file)));
  add('scored-segments', segmentSchema(), () => scoredSegmentsCsv({ read }, HEADLINE));
  zip.end();
  yield* output;
}

function segmentSchema(): object {
  const columns = Object.entries(segmentColumns).map(([name, description]) => [
    name,
    { sql: '', schema: { type: 'string' as const, description } },
  ]);
  return toRowSchema({
    title: 'A stretch of time for which a forecast was in force',
    columns: Object.fromEntries(columns),
  });
}
