import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymously } from '../support/access.js';
import { eventually } from '../support/eventually.js';
import { type Service, startService } from '../support/service.js';

const LINE =
  /^(# (HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(\{[a-z_0-9]+="[^"]*"(,[a-z_0-9]+="[^"]*")*\})? (-?\d[\d.e+-]*|NaN|\+Inf))$/;

describe('whoever watches the service', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  const scrape = async () => (await fetch(`${service.url}/metrics`)).text();

  it('is told that it is well', async () => {
    await eventually(async () => {
      const answer = await anonymously(`${service.url}/health/ready`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ status: 'ok', problems: [] });
    }, 30_000);
  });

  it('gets figures in the form that Prometheus reads', async () => {
    const answer = await fetch(`${service.url}/metrics`);
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = (await answer.text()).split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  });

  it.each([
    'reckoner_database_up 1',
    'reckoner_database_connections{state="waiting"}',
    'reckoner_ledger_seal_lag_seconds',
    'reckoner_sweep_lag_seconds{kind="flag-overdue"}',
    'nodejs_eventloop_lag_p99_seconds',
  ])('finds %s among them', async (line) => {
    expect(await scrape()).toContain(`\n${line}`);
  });

  it('finds how long every route takes, by its pattern and not by the addresses that were asked for', async () => {
    await fetch(`${service.url}/api/v1/authors/nobody-at-all`);
    const text = await scrape();
    expect(text).toContain('{method="GET",route="/api/v1/authors/:idOrSlug",status="404"} 1');
    expect(text).not.toContain('nobody-at-all');
  });

  it('needs an account for figures', async () => {
    expect((await anonymously(`${service.url}/metrics`)).status).toBe(401);
  });
});
