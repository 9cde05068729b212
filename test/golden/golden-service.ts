import { expect } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { startService } from '../support/service.js';

/** A row of the import format, by column; what is blank is left out. */
export type Row = Record<string, string | number | null>;

/** The body of a track record or a board. */
// oxlint-disable-next-line typescript/no-explicit-any -- the shape is what the suites test
export type Body = any;

/** The running service, filled by imports and read through the API. */
export interface GoldenService {
  api: ApiClient;
  url: string;
  /** Imports rows of one collection, every one of which has to go in. */
  import(collection: string, rows: readonly Row[]): Promise<void>;
  get(path: string): Promise<Body>;
  author(slug: string, query?: string): Promise<Body>;
  stop(): Promise<void>;
}

const IMPORT_TIMEOUT_MS = 240_000;

export async function startGoldenService(): Promise<GoldenService> {
  const service = await startService();
  const api = apiClient(service.url);
  const get = async (path: string) => {
    const { status, body } = await api.get(path);
    expect({ path, status, detail: status === 200 ? null : body }).toEqual({
      path,
      status: 200,
      detail: null,
    });
    return body;
  };
  return {
    api,
    url: service.url,
    get,
    author: (slug, query = '') => get(`/authors/${slug}/track-record?level=0.95&mature=all&${query}`),
    stop: () => service.stop(),
    async import(collection, rows) {
      const sent = await api.raw('POST', `/imports?collection=${collection}&frame=all`, toCsv(rows), {
        'content-type': 'text/csv',
      });
      const path = sent.headers.get('location')!.replace('/api/v1', '');
      await eventually(
        async () => expect((await get(path)).status).toMatch(/done|failed/),
        IMPORT_TIMEOUT_MS,
      );
      expect(await get(path)).toMatchObject({
        status: 'done',
        unknownColumns: [],
        rows: { total: rows.length, added: rows.length },
      });
    },
  };
}

function toCsv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const cell = (value: Row[string] | undefined) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');
}

/** Figures to compare with: every number in them to so many decimals, anything else exactly. */
export function near(figures: unknown, decimals = 9): unknown {
  if (typeof figures === 'number') return expect.closeTo(figures, decimals);
  if (Array.isArray(figures)) return figures.map((figure) => near(figure, decimals));
  if (figures === null || typeof figures !== 'object') return figures;
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, near(figure, decimals)]));
}
