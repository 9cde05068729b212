import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiClient } from '../support/api-client.js';
import { type Service, startService } from '../support/service.js';

interface Operation {
  parameters?: { in: string; name: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema?: object }> };
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

describe('the description of the API', () => {
  let service: Service;
  let document: {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
  };

  beforeAll(async () => {
    service = await startService();
    document = await (await fetch(`${service.url}/api/openapi.json`)).json();
  });
  afterAll(() => service.stop());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );

  it('names every operation of the three jobs', () => {
    expect(operations().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'post /api/v1/predictions',
        'get /api/v1/questions',
        'post /api/v1/questions',
        'get /api/v1/questions/{id}',
        'patch /api/v1/questions/{id}',
        'post /api/v1/questions/{id}/siblings',
        'post /api/v1/questions/{id}/forecasts',
        'post /api/v1/questions/{id}/resolution',
        'delete /api/v1/questions/{id}/resolution',
        'post /api/v1/questions/{id}/postponement',
        'post /api/v1/questions/{id}/merge',
        'post /api/v1/forecasts/{id}/move',
        'post /api/v1/forecasts/{id}/withdrawal',
        'get /api/v1/statements',
        'post /api/v1/statements',
        'get /api/v1/events/{id}',
        'post /api/v1/events/{id}/ruling',
        'get /api/v1/authors/{idOrSlug}/track-record',
        'get /api/v1/sources/{idOrSlug}/track-record',
        'get /api/v1/boards/authors',
        'get /api/v1/boards/sources',
        'get /api/v1/comparisons',
        'post /api/v1/imports',
        'get /api/v1/imports/{id}',
        'get /api/v1/exports/everything.zip',
        'get /api/v1/exports/forecasts.csv',
        'get /api/v1/exports/questions.csv',
        'get /api/v1/exports/statements.csv',
        'get /api/v1/exports/scored-segments.csv',
        'get /api/v1/exports/ledger.ndjson',
      ]),
    );
  });

  it('holds pages out of it', () => {
    expect(Object.keys(document.paths).filter((path) => !/^\/(api|health|metrics)(\/|$)/.test(path))).toEqual(
      [],
    );
  });

  it('gives every answer a schema, but for files', () => {
    const bare = operations().filter(({ operation }) =>
      Object.entries(operation.responses)
        .filter(([status]) => status.startsWith('2'))
        .every(([, response]) => !Object.values(response.content ?? {}).some(({ schema }) => schema)),
    );
    expect(bare.map(({ name }) => name).filter((name) => !/\.(csv|ndjson|zip)$/.test(name))).toEqual([]);
  });

  /** The operations with a header, and whether they must have it. */
  const takers = (header: string) =>
    operations().flatMap(({ name, operation }) =>
      (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'header' && parameter.name === header)
        .map(({ required }) => (required ? `${name}, required` : name)),
    );

  it('names the headers that writes take', () => {
    const writes = operations()
      .map(({ name }) => name)
      // Reading a line or a file ahead is a POST for its length alone: it writes nothing.
      .filter((name) => !/^get |^post .*\/(quick-add|explanation)$/.test(name));
    expect(takers('Idempotency-Key').toSorted()).toEqual(writes.toSorted());
    expect(takers('If-Match').toSorted()).toEqual([
      'delete /api/v1/questions/{id}/resolution',
      'delete /api/v1/questions/{id}/resolution/confirmation',
      'delete /api/v1/questions/{id}/resolution/dispute',
      'patch /api/v1/authors/{idOrSlug}, required',
      'patch /api/v1/questions/{id}, required',
      'patch /api/v1/sources/{idOrSlug}, required',
      'post /api/v1/questions/{id}/resolution',
      'post /api/v1/questions/{id}/resolution/confirmation',
      'post /api/v1/questions/{id}/resolution/dispute',
    ]);
  });

  it('describes every refusal as a problem', () => {
    const refusalsOf = (path: string, method: string) => {
      const refused = Object.entries(document.paths[path]![method]!.responses).filter(
        ([status]) => status >= '400',
      );
      const schemas = refused.map(([, { content }]) => content?.['application/problem+json']?.schema);
      expect(schemas).toEqual(refused.map(() => ({ $ref: '#/components/schemas/Problem' })));
      return new Set(refused.map(([status]) => Number(status)));
    };
    const always = [400, 401, 403, 503];
    const written = [...always, 404, 409, 413, 414, 415, 422];
    expect(refusalsOf('/api/v1/questions/{id}', 'get')).toEqual(new Set([...always, 404, 414]));
    expect(refusalsOf('/api/v1/questions', 'get')).toEqual(new Set([...always, 422]));
    expect(refusalsOf('/api/v1/questions/{id}', 'patch')).toEqual(new Set([...written, 412, 428]));
    expect(refusalsOf('/api/v1/questions/{id}/resolution', 'post')).toEqual(new Set([...written, 412]));
    expect(refusalsOf('/api/v1/imports', 'post')).toEqual(
      new Set(written.filter((status) => status !== 404 && status !== 414)),
    );
    // Named in the query, and perhaps not there; and a body where none is described.
    expect(refusalsOf('/api/v1/exports/forecasts.csv', 'get')).toEqual(new Set([...always, 404, 422]));
    expect(refusalsOf('/api/v1/questions/{id}/merge', 'delete')).toEqual(new Set(written));
    const { properties } = document.components.schemas.Problem!;
    expect(Object.keys(properties!)).toEqual(expect.arrayContaining(['type', 'status', 'code', 'errors']));
  });

  it('describes an upload as a form or a bare file, with its options', () => {
    const { requestBody, parameters = [] } = document.paths['/api/v1/imports']!.post!;
    expect(Object.keys(requestBody!.content)).toEqual([
      'multipart/form-data',
      'text/csv',
      'application/x-ndjson',
      'application/zip',
      'application/octet-stream',
    ]);
    const queries = parameters.filter((parameter) => parameter.in === 'query');
    expect(queries.map(({ name }) => name)).toEqual(['collection', 'frame', 'update', 'map']);
  });

  it('describes a prediction by its fields', () => {
    const { properties } = document.components.schemas.LogPrediction!;
    expect(Object.keys(properties!)).toEqual(
      expect.arrayContaining(['text', 'author', 'source', 'probability', 'phrase', 'saidAt', 'deadline']),
    );
  });

  it('can be read as a page', async () => {
    const page = await fetch(`${service.url}/api/docs`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('swagger-ui');
    expect((await apiClient(service.url).get('/nothing')).status).toBe(404);
  });
});
