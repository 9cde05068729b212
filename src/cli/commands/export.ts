import { Argument, type Command } from 'commander';
import { type QueryOf, toReadable } from '../api-client.js';
import type { paths } from '../api-types.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { writeDownload } from '../write-download.js';

const files = {
  everything: '/api/v1/exports/everything.zip',
  forecasts: '/api/v1/exports/forecasts.csv',
  questions: '/api/v1/exports/questions.csv',
  statements: '/api/v1/exports/statements.csv',
  'scored-segments': '/api/v1/exports/scored-segments.csv',
  ledger: '/api/v1/exports/ledger.ndjson',
} as const;

type SegmentsQuery = QueryOf<paths['/api/v1/exports/scored-segments.csv']['get']>;

interface ExportOptions extends Pick<
  SegmentsQuery,
  'rule' | 'type' | 'mature' | 'tag' | 'author' | 'source' | 'asOf'
> {
  out?: string;
  collection?: string;
}

const PUBLIC = 0o666;

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write the record out: everything as one ZIP, or a file of it, or the ledger')
    .addArgument(new Argument('<what>', 'what to write').choices(Object.keys(files)))
    .option('--out <file>', 'a new file; else it is printed')
    .option('--collection <name>', 'forecasts: of this collection only')
    .option('--rule <rule>', 'scored segments: carried-forward, first, last or at-horizon-N')
    .option('--type <type>', 'scored segments: of this type of question')
    .option('--mature <which>', 'scored segments: on for past their deadline only, or all')
    .option('--tag <tag>', 'scored segments: of questions with this tag')
    .option('--author <slug>', 'scored segments: of this author')
    .option('--source <slug>', 'scored segments: of this source')
    .option('--as-of <when>', 'scored segments: as they stood then')
    .action(async (what: keyof typeof files, options: ExportOptions, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      const { out, ...query } = options;
      await shell.withApi(async (api) => {
        const { data } = await api.GET(files[what], { params: { query }, parseAs: 'stream' });
        await writeDownload(toReadable(data), out, PUBLIC);
      });
    });
}
