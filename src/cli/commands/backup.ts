import type { Command } from 'commander';
import { plural } from '../../dashboards/charts/format.js';
import type { BackupHeader } from '../backup/backup-format.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { writeBackup } from '../backup/write-backup.js';
import { type GlobalOptions, Shell } from '../shell.js';

export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description('write the whole store, as of one moment, into a new file')
    .argument('<file>')
    .action(async (file: string, _options: object, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withDatabase(async (dataSource) => {
        const header = await writeBackup(dataSource, file);
        shell.result(header, () => `Wrote ${rowsOf(header)} to ${file}.`);
      });
    });
  program
    .command('restore')
    .description('fill an empty store from a backup')
    .argument('<file>')
    .action(async (file: string, _options: object, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withDatabase(async (dataSource) => {
        const header = await restoreBackup(dataSource, file);
        shell.result(header, () => `Restored ${rowsOf(header)} as of ${header.takenAt}.`);
      });
    });
}

function rowsOf({ tables }: BackupHeader): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${plural(rows, 'row')} of ${plural(tables.length, 'table')}`;
}
