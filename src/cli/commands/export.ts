import { Argument, type Command } from 'commander';
import { type GlobalOptions, Shell } from '../shell.js';
import { writeDownload } from '../write-download.js';

const files = {
  everything: 'everything.zip',
  forecasts: 'forecasts.csv',
  questions: 'questions.csv',
  statements: 'statements.csv',
  'scored-segments': 'scored-segments.csv',
  ledger: 'ledger.ndjson',
} as const;

interface ExportOptions {
  out?: string;
  collection?: string;
  rule?: string;
  type?: string;
  mature?: string;
  tag?: string;
  author?: string;
  source?: string;
  asOf?: string;
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
      const { out, collection, rule, type, mature, tag, author, source, asOf } = options;
      await shell.withApi(async (api) => {
        const query = { collection, rule, type, mature, tag, author, source, asOf };
        const body = await api.download(`/exports/${files[what]}`, query);
        await writeDownload(body, out, PUBLIC);
      });
    });
}
