import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Histogram, Registry } from 'prom-client';

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Counts every answer by route and status, with how long it took. */
export function measureRequests(app: NestFastifyApplication): void {
  const histogram = new Histogram({
    name: 'reckoner_http_request_duration_seconds',
    help: 'From the request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_SECONDS,
    registers: [app.get(Registry)],
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none';
    histogram.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
}
