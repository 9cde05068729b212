import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { revisionRules } from '../../src/scoring/revision-rules.js';
import { apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type RandomRow, randomRecord, toCsv } from '../support/random-record.js';
import { readZip } from '../support/read-zip.js';
import { type Service, startService } from '../support/service.js';

const SEED = 20240501;
const TYPES = ['binary', 'categorical', 'ordered', 'numeric', 'date'];
const RULING = ['outcome', 'known_at'];

/** Without rulings, as a file has it that was recorded before anything came true. */
const unruled = (rows: readonly RandomRow[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !RULING.includes(column))));

describe('a record that was moved by its export', () => {
  let from: Service;
  let to: Service;
  let exported: string;
  let forecasts: number;

  const get = async (service: Service, path: string) => {
    const { status, body } = await apiClient(service.url).get(path);
    expect(status).toBe(200);
    return body;
  };
  /** An answer without what is new in every store: ids, and the moment. */
  const bare = (body: unknown) =>
    JSON.parse(JSON.stringify(body, (key, value) => (/^(id|asOf|.*Id)$/.test(key) ? undefined : value)));
  const expectSame = async (path: string) => {
    const body = bare(await get(from, path));
    expect(bare(await get(to, path))).toEqual(body);
    return body;
  };
  const zipOf = async (service: Service) => {
    const answer = await fetch(`${service.url}/api/v1/exports/everything.zip`);
    return readZip(Buffer.from(await answer.arrayBuffer()));
  };

  beforeAll(async () => {
    [from, to] = await Promise.all([startService(), startService()]);
    const api = apiClient(from.url);
    const rows = randomRecord(SEED);
    const [early, late, framed] = [0, 1, 2].map((part) =>
      rows.filter((row) => Number(row.question_ref!.slice(1)) % 3 === part),
    ) as [RandomRow[], RandomRow[], RandomRow[]];
    // Some of it is recorded before the outcome is known, some afterwards with a frame, some afterwards without.
    await from.setNow('2024-01-31T00:00:00Z');
    const known = early.filter((row) => row.said_at! < '2024-01-31' && !(row.withdrawn_at! >= '2024-01-31'));
    await importCsv(from.url, toCsv(unruled(known)), { collection: 'early' });
    await api.patch('/sources/globe', { scale: 'ipcc' }, { 'if-match': '"1"' });
    await from.setNow('2024-06-01T00:00:00Z');
    await importCsv(from.url, toCsv(early), { collection: 'early' });
    await importCsv(from.url, toCsv(late), { collection: 'late' });
    await importCsv(from.url, toCsv(framed), { collection: 'framed', frame: 'every third question' });
    forecasts = await judgeSome(api);
    await to.setNow('2024-06-01T00:00:00Z');
    exported = (await zipOf(from)).get('forecasts.csv')!;
    const { rows: counts } = await importCsv(to.url, exported, { collection: 'moved' });
    expect(counts).toMatchObject({ rejected: 0, changed: 0 });
  });
  afterAll(() => Promise.all([from.stop(), to.stop()]));

  /** Logs a late prediction by hand, disputes rulings, annuls with reasons. Gives the number of forecasts. */
  async function judgeSome(api: ReturnType<typeof apiClient>): Promise<number> {
    const { body: logged } = await api.post('/predictions', {
      text: 'Said when it was over',
      author: 'Ada',
      probability: 0.4,
      saidAt: '2024-03-01',
      deadline: '2024-03-10',
    });
    await api.patch(`/questions/${logged.question.id}`, { deadline: '2024-02-01' }, { 'if-match': '"1"' });
    const { body: listed } = await api.get('/questions?status=resolved&limit=100');
    const disputed = listed.items.slice(0, 6) as { id: string }[];
    for (const { id } of disputed)
      await api.post(`/questions/${id}/resolution/dispute`, { reason: `=Not so,\n"${id}"` });
    const { body: open } = await api.get('/questions?status=overdue&limit=100');
    for (const { id } of open.items.slice(0, 3))
      await api.post(`/questions/${id}/resolution`, {
        outcome: 'annulled',
        reason: 'duplicate',
        note: 'Twice',
      });
    const [{ count }] = await from.database.query(
      `SELECT count(*)::int AS count FROM statement s LEFT JOIN forecast f ON f.statement_id = s.id`,
    );
    return count;
  }

  it('has every forecast and statement, with disputes, reasons, readings and when it was recorded', async () => {
    const rows = parse(exported, { columns: true }) as Record<string, string>[];
    expect(new Set(rows.map((row) => row.forecast_ref)).size).toBe(forecasts);
    const columns = [
      'disputed',
      'annulment_reason',
      'ruling_note',
      'review_on',
      'withdrawn_at',
      'scale_from',
    ];
    for (const column of columns) expect(rows.filter((row) => row[column] !== '').length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.recorded_at!.slice(0, 10)))).toEqual(
      new Set(['2024-01-31', '2024-06-01']),
    );
  });

  it('is told by the same file, but for ids that were none of a collection', async () => {
    const again = (await zipOf(to)).get('forecasts.csv')!;
    const plain = (csv: string) =>
      (parse(csv, { columns: true }) as Record<string, string>[])
        .map((row) => JSON.stringify({ ...row, collection: row.collection || 'moved' }))
        .toSorted();
    expect(plain(again)).toEqual(plain(exported));
  });

  it.each(TYPES.flatMap((type) => ['authors', 'sources'].map((kind) => [kind, type])))(
    'has the same boards of %s on %s questions, by every rule and filter',
    async (kind, type) => {
      let rows = 0;
      for (const rule of revisionRules)
        for (const filter of [
          'mature=on',
          'mature=all',
          'hindsight=prospective',
          'disputed=left-out',
          'tag=war',
        ]) {
          const board = await expectSame(`/boards/${kind}?type=${type}&rule=${rule}&${filter}&limit=100`);
          rows += board.items.length + board.notEnough.length;
        }
      expect(rows).toBeGreaterThan(20);
    },
  );

  it('counts the same as known in advance, and as known with hindsight', async () => {
    for (const hindsight of ['prospective', 'retrospective']) {
      const { items, notEnough } = await expectSame(`/boards/authors?hindsight=${hindsight}&mature=all`);
      expect([...items, ...notEnough].filter(({ n }) => n > 0).length).toBeGreaterThan(1);
    }
  });

  it('has the same track records', async () => {
    for (const kind of ['authors', 'sources'])
      for (const { slug } of (await get(from, `/${kind}`)).items)
        for (const likelihood of ['', '?likelihood=verbal', '?reference=uniform'])
          await expectSame(`/${kind}/${slug}/track-record${likelihood}`);
  });

  it('gains nothing when it is moved again', async () => {
    const { rows } = await importCsv(to.url, exported, { collection: 'moved' });
    expect(rows).toMatchObject({ added: 0, changed: 0, rejected: 0 });
  });

  it('takes an admin, who alone can say what was on record before', async () => {
    const sent = await fetch(`${to.url}/api/v1/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'mover', role: 'resolver' }),
    });
    const { token } = await sent.json();
    const answer = await fetch(`${to.url}/api/v1/imports`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${token}` },
      body: exported,
    });
    expect({ status: answer.status, code: (await answer.json()).code }).toEqual({
      status: 403,
      code: 'recorded_at_needs_admin',
    });
  });
});
