import { afterAll, beforeAll } from '@jest/globals';
import { type ApiClient, apiClient } from './api-client.js';
import { type Service, startService } from './service.js';
import { visitor } from './visitor.js';

export let service: Service;
export let api: ApiClient;
export let browser: ReturnType<typeof visitor>;

/** Starts a service for the tests of a file, with a client of its API and a visitor of its pages. */
export function visitService(): void {
  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    browser = visitor(service.url, api);
  });
  afterAll(() => service.stop());
}
