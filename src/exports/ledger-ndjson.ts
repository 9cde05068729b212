import type { DataSource } from 'typeorm';
import { type ReadRows, streamRows } from '../platform/database/stream-rows.js';

/**
 * The ledger as one JSON object a line, in order. `body` and `payload` are the texts that were hashed, byte for byte:
 * `leafHash` is SHA-256 of 0x00 and the body, whose `payload` is SHA-256 of `salt` and the payload, all in hex. An
 * erased payload and its salt are null. `seq` is null until the entry is sealed.
 */
export function ledgerNdjson(dataSource: DataSource): AsyncGenerator<string> {
  return streamRows(dataSource, async function* (read: ReadRows) {
    for await (const entries of read<object>(ENTRIES_SQL, []))
      yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  });
}

const ENTRIES_SQL = `
  SELECT l.seq::double precision AS seq, convert_from(e.body, 'UTF8') AS body, encode(e.leaf_hash, 'hex') AS "leafHash",
         encode(p.salt, 'hex') AS salt, convert_from(p.body, 'UTF8') AS payload
  FROM ledger_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.id LEFT JOIN ledger_payload p ON p.entry_id = e.id
  ORDER BY l.seq NULLS LAST, e.recorded_at, e.id`;
