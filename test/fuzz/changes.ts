import type { DataSource } from 'typeorm';

/** Written in the background, or to note when somebody was last there: nothing of the record. */
const BACKGROUND = [
  'api_token',
  'session',
  'task',
  'ledger_leaf',
  'ledger_checkpoint',
  'ledger_signer',
  'ledger_pending',
];

/**
 * Tells what was committed since it was last asked. Row counts would cost more with every row; the numbers of
 * transactions are as cheap for a large record as for a small one.
 */
export class Changes {
  private tables: string[] = [];
  private seen = '0';

  constructor(private readonly database: DataSource) {}

  async begin(): Promise<void> {
    const rows = await this.database.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );
    this.tables = rows.map(({ name }) => name);
    await this.committed();
  }

  /** The transactions that committed a write since the last call. */
  async committed(): Promise<string[]> {
    const [row] = await this.database.query<{ next: string; committed: string[] | null }[]>(
      `SELECT next::text, (SELECT array_agg(xid::text) FROM generate_series($1::text::numeric, next::text::numeric - 1) AS xid
                           WHERE pg_xact_status(xid::text::xid8) = 'committed') AS committed
       FROM pg_snapshot_xmax(pg_current_snapshot()) AS next WHERE $1::text <> '0'
       UNION ALL SELECT pg_snapshot_xmax(pg_current_snapshot())::text, NULL WHERE $1::text = '0'`,
      [this.seen],
    );
    this.seen = row!.next;
    return row!.committed ?? [];
  }

  /** The tables in which these transactions left rows; none where a task in the background was among them. */
  async tablesOf(xids: readonly string[]): Promise<string[]> {
    const parts = this.tables.map(
      (name) =>
        `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name} WHERE xmin::text::bigint = ANY ($1::bigint[]))`,
    );
    const rows = await this.database.query<{ name: string }[]>(parts.join(' UNION ALL '), [
      xids.map((xid) => Number(BigInt(xid) % 2n ** 32n)),
    ]);
    const names = rows.map(({ name }) => name);
    return names.includes('task') ? [] : names.filter((name) => !BACKGROUND.includes(name));
  }
}
