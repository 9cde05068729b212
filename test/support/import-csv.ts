import { expect } from '@jest/globals';
import { type Answer, apiClient } from './api-client.js';
import { eventually } from './eventually.js';

/** Imports a file into a running service and waits until it is done. Gives the import, as the API tells it. */
export async function importCsv(
  serviceUrl: string,
  csv: string,
  options: Record<string, string> = {},
): Promise<Answer['body']> {
  const api = apiClient(serviceUrl);
  const query = new URLSearchParams(options);
  const { body } = await api.raw('POST', `/imports?${query}`, csv, { 'content-type': 'text/csv' });
  let done: Answer['body'];
  await eventually(async () => {
    ({ body: done } = await api.get(`/imports/${body.id}`));
    expect(done.status).toBe('done');
  }, 30_000);
  return done;
}
