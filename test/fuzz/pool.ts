import fc from 'fast-check';
import type { DataSource } from 'typeorm';

/** What there is in the record to ask for and to work on, each kind as its ids or slugs. */
const KINDS = {
  question: `SELECT id, version FROM question WHERE merged_into IS NULL`,
  binaryQuestion: `SELECT id, version FROM question WHERE merged_into IS NULL AND ruling IS NULL AND type = 'binary'`,
  overdueQuestion: `SELECT id, resolution_version AS version FROM question
    WHERE merged_into IS NULL AND ruling IS NULL AND type = 'binary' AND deadline_at < now()`,
  postponedQuestion: `SELECT id, resolution_version AS version FROM question
    WHERE merged_into IS NULL AND ruling IS NULL AND next_check_on IS NOT NULL`,
  ruledQuestion: `SELECT id, resolution_version AS version FROM question WHERE merged_into IS NULL AND ruling IS NOT NULL`,
  mergedQuestion: `SELECT q.id, q.version FROM question q JOIN question k ON k.id = q.merged_into AND k.merged_into IS NULL`,
  event: `SELECT id, 1 AS version FROM event`,
  forecast: `SELECT f.id, 1 AS version FROM forecast f JOIN question q ON q.id = f.question_id
    WHERE f.withdrawn_at IS NULL AND q.merged_into IS NULL AND q.type = 'binary'`,
  phraseForecast: `SELECT f.id, 1 AS version FROM forecast f JOIN question q ON q.id = f.question_id
    WHERE f.phrase IS NOT NULL AND f.withdrawn_at IS NULL AND q.merged_into IS NULL AND q.type = 'binary'`,
  author: `SELECT slug AS id, version FROM author WHERE merged_into IS NULL`,
  source: `SELECT slug AS id, version FROM source WHERE merged_into IS NULL`,
  copy: `SELECT id, 1 AS version FROM page_copy`,
  wordySource: `SELECT DISTINCT s.slug AS id, s.version FROM source s JOIN statement t ON t.source_id = s.id
    JOIN forecast f ON f.statement_id = t.id WHERE s.merged_into IS NULL AND f.phrase IS NOT NULL`,
  rivals: `SELECT DISTINCT 'a=' || a.slug || '&b=' || b.slug AS id, 1 AS version FROM statement s
    JOIN forecast f ON f.statement_id = s.id JOIN forecast g ON g.question_id = f.question_id
    JOIN statement t ON t.id = g.statement_id AND t.author_id <> s.author_id
    JOIN author a ON a.id = s.author_id AND a.merged_into IS NULL
    JOIN author b ON b.id = t.author_id AND b.merged_into IS NULL JOIN question q ON q.id = f.question_id
    WHERE q.ruling = 'resolved' AND f.withdrawn_at IS NULL AND g.withdrawn_at IS NULL`,
  phrasedQuestion: `SELECT id, version FROM question
    WHERE merged_into IS NULL AND deadline_phrase IS NOT NULL AND ruling IS NULL`,
  datedByWords: `SELECT id, version FROM question WHERE merged_into IS NULL AND deadline_phrase LIKE '%mid%' AND ruling IS NULL`,
  capture: `SELECT id, 1 AS version FROM capture`,
  openCandidate: `SELECT c.id, (k ->> 'index')::int AS version FROM capture c, jsonb_array_elements(c.candidates) k
    WHERE NOT EXISTS (SELECT FROM capture_decision d WHERE d.capture_id = c.id AND d.candidate = (k ->> 'index')::int)`,
  import: `SELECT id, 1 AS version FROM import`,
  entry: `SELECT l.seq::text AS id, 1 AS version FROM ledger_leaf l JOIN ledger_payload USING (entry_id)`,
} as const;
export type Kind = keyof typeof KINDS;

/** Something that exists; its version is what `If-Match` takes back. */
export interface Known {
  id: string;
  version: number;
}

const NOBODY: Known = { id: '01890000-0000-7000-8000-000000000000', version: 1 };
const MOST = 60;

/** A sample of what exists, drawn from time to time: requests come and go, and change it. */
export class Pool {
  private readonly known = new Map<Kind, Known[]>();

  constructor(private readonly database: DataSource) {}

  async refresh(): Promise<void> {
    for (const [kind, sql] of Object.entries(KINDS)) {
      const rows = await this.database.query<Known[]>(
        `SELECT * FROM (${sql}) AS k ORDER BY random() LIMIT ${MOST}`,
      );
      this.known.set(kind as Kind, rows);
    }
  }

  pick(kind: Kind, index: number): Known {
    const rows = this.known.get(kind) ?? [];
    return rows[index % rows.length] ?? NOBODY;
  }

  /** One of a kind, chosen when a request is made. */
  one(kind: Kind): fc.Arbitrary<Known> {
    return fc.nat({ max: MOST - 1 }).map((index) => this.pick(kind, index));
  }

  id(kind: Kind): fc.Arbitrary<string> {
    return this.one(kind).map(({ id }) => id);
  }
}
