import type { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const LOOK_AGAIN_MS = 100;

/**
 * Hangs up, while the application closes, on connections that carry nothing. Node does so once, at the beginning: those that
 * answer at that moment would stay for as long as a client may keep a connection, and those over which nothing was ever
 * asked, of which browsers open some ahead of need, until their headers are overdue.
 */
export function closeUnusedConnections(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const { server } = fastify;
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  fastify.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy();
    const again = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS).unref();
    server.once('close', () => clearInterval(again));
    done();
  });
}
