import type { EntityManager } from 'typeorm';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import type { UnscorableList } from '../pages/props/record-lists.js';
import type { RecordListRequest } from './record-forecasts.js';
import { listStatements } from './statement-list.js';

const SHOWN = 25;

/**
 * The statements of a record that give no forecast, where its page asks for them; else `null`.
 * @throws DomainError on a cursor of another list
 */
export async function readUnscorable(
  tx: EntityManager,
  kind: PartyKind,
  { id }: PartyRef,
  { list, attribution, cursor }: RecordListRequest,
): Promise<UnscorableList | null> {
  if (list !== 'unscorable') return null;
  const nobody = { author: null, source: null };
  const filter = { ...nobody, [kind]: id, attribution, unscorable: true };
  const { items, nextCursor } = await listStatements(tx, filter, { cursor, limit: SHOWN });
  return { items: items.map((row) => ({ ...row, statementId: row.id })), nextCursor };
}
