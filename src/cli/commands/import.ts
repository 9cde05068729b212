import type { Command } from 'commander';
import type { Shape } from '../api-client.js';
import { CommandFailure, exitCodes } from '../failures.js';
import { type ImportOptions, importFile } from '../import-file.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { tellExplanation, tellImport, tellProblems } from '../text/import-text.js';

/** An import that failed as a whole left nothing behind. */
function failureOf({ status, failure, failureCode }: Shape<'Import'>): CommandFailure {
  if (failureCode === 'frame_differs')
    return new CommandFailure(exitCodes.conflict, `Nothing was imported. ${failure}`);
  if (status === 'cancelled') return new CommandFailure(exitCodes.conflict, failure!);
  return new CommandFailure(exitCodes.fault, `The import failed: ${failure}`);
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('import a file of forecasts, and wait until it is done')
    .argument('<file>', 'CSV or NDJSON with one forecast a row, or the export of another tracker')
    .option('--collection <name>', 'refs are unique within it')
    .option('--frame <text>', 'how the collection was sampled: "every forecast in …"')
    .option('--update', 'apply rows that differ from the record, instead of only reporting them')
    .option(
      '--map <ours=theirs>',
      'what a column is called there, or is in every row: author="Ann Lee"; may come several times',
      (pair: string, pairs: string[]) => [...pairs, pair],
      [],
    )
    .option('--strict', 'end with 3 when rows were rejected')
    .action(async (file: string, options: ImportOptions & { strict?: boolean }, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const { view, problems } = await importFile(api, file, options, {
          onProgress: (text) => shell.progress(text),
          onExplained: (explanation) => shell.complain(tellExplanation(explanation)),
        });
        shell.progress('');
        const { status, rows } = view;
        shell.answer({ data: view }, (body) => (status === 'done' ? tellImport(body) : null));
        if (status !== 'done') throw failureOf(view);
        if (problems.length > 0) shell.complain(tellProblems(problems));
        if (!options.strict || rows.rejected === 0) return;
        throw new CommandFailure(exitCodes.rejected, 'Rows were rejected, and --strict was given');
      });
    });
}
