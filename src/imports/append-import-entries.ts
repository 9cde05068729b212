import { appendLedgerEntry, type LedgerRecord } from '../ledger/append-ledger-entry.js';
import { APPLY_BATCH, type ImportContext } from './import-context.js';

/** What one change tells the ledger, in the words of the same change made alone. */
export type ImportedChange = Omit<LedgerRecord, 'actor'>;

/** Writes one ledger entry for every thousand changes; each holds what single entries would have held. */
export async function appendImportEntries(
  { tx, importId, actor }: ImportContext,
  changes: readonly ImportedChange[],
): Promise<void> {
  for (let start = 0; start < changes.length; start += APPLY_BATCH) {
    await appendLedgerEntry(tx, {
      stream: `import:${importId}`,
      actor,
      kind: 'import.rows-applied',
      payload: {
        import: importId,
        changes: changes.slice(start, start + APPLY_BATCH).map((change) => ({ ...change })),
      },
    });
  }
}
