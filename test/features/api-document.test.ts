import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { makeApiTypes, readApiTypes } from '../../scripts/api-types.js';
import { type Service, startService } from '../support/service.js';

interface Operation {
  requestBody?: { content: Record<string, { examples?: Record<string, { value: unknown }> }> };
  responses: Record<string, object>;
}

describe('the OpenAPI document', () => {
  let service: Service;
  let source: string;
  let document: { paths: Record<string, Record<string, Operation>> };

  beforeAll(async () => {
    service = await startService();
    // Between the dates of the examples.
    await service.setNow('2024-07-10T00:00:00Z');
    source = await (await fetch(`${service.url}/api/openapi.json`)).text();
    document = JSON.parse(source);
  });
  afterAll(() => service.stop());

  it('has nothing that a linter objects to', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      // It reads the exclusiveMaximum of OpenAPI 3.0 as that of 3.1; the examples are sent below instead.
      rules: { 'no-invalid-media-type-examples': 'off' },
    });
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
    const told = problems.map(
      ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`,
    );
    expect(told).toEqual([]);
  });

  it('is what the types of the command line were made from: npm run generate makes them anew', async () => {
    expect(await readApiTypes()).toBe(await makeApiTypes(document));
  });

  it('has examples that the API takes as they are, in the order of the document', async () => {
    const examples = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody, responses }]) =>
        Object.entries(requestBody?.content['application/json']?.examples ?? {}).map(([name, { value }]) => ({
          name: `${method} ${path}: ${name}`,
          path,
          method,
          value,
          wanted: Number(Object.keys(responses).find((status) => status.startsWith('2'))),
        })),
      ),
    );
    expect(examples.length).toBeGreaterThanOrEqual(10);
    const ids = await samples();
    for (const { name, path, method, value, wanted } of examples) {
      const answer = await fetch(service.url + path.replace('{id}', ids[path] ?? ''), {
        method: method.toUpperCase(),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      });
      expect({ name, status: answer.status, text: answer.ok ? '' : await answer.text() }).toEqual({
        name,
        status: wanted,
        text: '',
      });
    }
  });

  /** Something for each path with an id: a question that is open, ruled, or has a forecast. */
  async function samples(): Promise<Record<string, string>> {
    const post = async (path: string, body: object) => {
      const answer = await fetch(`${service.url}/api/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return answer.json();
    };
    let n = 0;
    const logged = () =>
      post('/predictions', {
        text: `Sample ${n++}`,
        author: 'Somebody',
        probability: 0.5,
        saidAt: '2024-01-01',
        deadline: '2024-06-30',
      });
    const ruled = await logged();
    await post(`/questions/${ruled.question.id}/resolution`, { outcome: 'no' });
    const [open, postponed, revised] = [await logged(), await logged(), await logged()];
    return {
      '/api/v1/questions/{id}/resolution': open.question.id,
      '/api/v1/questions/{id}/resolution/dispute': ruled.question.id,
      '/api/v1/questions/{id}/postponement': postponed.question.id,
      '/api/v1/questions/{id}/siblings': revised.question.id,
      '/api/v1/questions/{id}/forecasts': revised.question.id,
      '/api/v1/forecasts/{id}/withdrawal': revised.forecast.id,
      '/api/v1/events/{id}/ruling': revised.question.eventId,
    };
  }
});
