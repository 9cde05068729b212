import type { EntityManager } from 'typeorm';
import { readCheckpoint } from '../../ledger/read-checkpoint.js';
import { actorNameSql } from '../../people/responsible.js';
import { notFound } from '../../platform/domain-error.js';
import type { LedgerItem, LedgerProps } from '../pages/props/ledger.js';

const SHOWN = 200;

/**
 * What the ledger has about a question.
 * @throws DomainError when there is no such question
 */
export async function readQuestionLedger(tx: EntityManager, id: string): Promise<Omit<LedgerProps, 'frame'>> {
  const [question] = await tx.query<LedgerProps['question'][]>(
    'SELECT id AS "questionId", text FROM question WHERE id = $1',
    [id],
  );
  if (!question) throw notFound('question', id);
  const entries = await tx.query<LedgerItem[]>(ENTRIES_SQL, [id, SHOWN + 1]);
  const newest = await readCheckpoint(tx);
  return {
    question,
    entries: entries.slice(0, SHOWN),
    isCut: entries.length > SHOWN,
    checkpoint: newest ? { size: newest.size, sealedAt: newest.sealedAt, note: newest.note } : null,
  };
}

/** An import tells of a thousand changes in one entry; those of the collections that the question is part of are searched. */
const ENTRIES_SQL = `
  WITH imported AS (
    SELECT 'import:' || i.id AS stream FROM import i JOIN collection c ON c.name = i.collection
    WHERE c.id IN (SELECT collection_id FROM question_ref WHERE question_id = $1
                   UNION SELECT s.collection_id FROM forecast f JOIN statement s ON s.id = f.statement_id WHERE f.question_id = $1)
  ), own AS (
    SELECT e.id, e.kind, p.body FROM ledger_entry e LEFT JOIN ledger_payload p ON p.entry_id = e.id
    WHERE e.stream = 'question:' || $1
    UNION ALL
    SELECT e.id, change ->> 'kind', convert_to((change -> 'payload')::text, 'UTF8')
    FROM imported JOIN ledger_entry e USING (stream) JOIN ledger_payload p ON p.entry_id = e.id
    CROSS JOIN LATERAL jsonb_array_elements(
      CASE WHEN position(convert_to('question:' || $1, 'UTF8') IN p.body) > 0
        THEN convert_from(p.body, 'UTF8')::jsonb -> 'changes' ELSE '[]' END) change
    WHERE e.kind = 'import.rows-applied' AND change ->> 'stream' = 'question:' || $1
  )
  SELECT e.id, l.seq::double precision AS seq, e.recorded_at AS "recordedAt",
         ${actorNameSql('e.actor')} AS actor, own.kind,
         encode(e.leaf_hash, 'hex') AS "leafHash", e.stream <> 'question:' || $1 AS "isImported",
         convert_from(own.body, 'UTF8') AS payload
  FROM own JOIN ledger_entry e USING (id) LEFT JOIN ledger_leaf l ON l.entry_id = e.id
  ORDER BY e.recorded_at DESC, e.id DESC, own.kind LIMIT $2`;
