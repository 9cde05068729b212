import type { Readable } from 'node:stream';
import type { DataSource, EntityManager } from 'typeorm';
import { readCheckpoint } from '../ledger/read-checkpoint.js';
import { readSigner } from '../ledger/ledger-signer.js';
import { LEDGER_FORMAT, type LedgerHeader, type LedgerLine } from '../ledger/verify/ledger-lines.js';
import { formatVerifierKey, noteVerifier } from '../ledger/signed-note.js';
import { streamRows } from '../platform/database/stream-rows.js';

/** The ledger as one JSON object a line: a header, then its entries in order, those that are not sealed yet last. */
export function ledgerNdjson(dataSource: DataSource): Readable {
  return streamRows(dataSource, async function* ({ read, tx }) {
    yield toLine(await readHeader(tx));
    for await (const entries of read<LedgerLine>(ENTRIES_SQL, [])) yield entries.map(toLine).join('');
  });
}

async function readHeader(tx: EntityManager): Promise<LedgerHeader> {
  const signer = await readSigner(tx);
  return {
    format: LEDGER_FORMAT,
    verifierKey: signer ? formatVerifierKey(noteVerifier(signer.name, signer.privateKey)) : null,
    checkpoint: (await readCheckpoint(tx))?.note ?? null,
  };
}

const toLine = (value: object) => `${JSON.stringify(value)}\n`;

const ENTRIES_SQL = `
  SELECT l.seq::double precision AS seq, e.id, e.stream, e.actor, e.kind, e.recorded_at AS "recordedAt",
         convert_from(e.body, 'UTF8') AS body, encode(e.leaf_hash, 'hex') AS "leafHash",
         encode(l.nodes, 'hex') AS nodes, encode(l.chain, 'hex') AS chain,
         encode(p.salt, 'hex') AS salt, convert_from(p.body, 'UTF8') AS payload, c.note AS checkpoint
  FROM ledger_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.id LEFT JOIN ledger_payload p ON p.entry_id = e.id
  LEFT JOIN ledger_checkpoint c ON c.size = l.seq + 1
  ORDER BY l.seq NULLS LAST, e.recorded_at, e.id`;
