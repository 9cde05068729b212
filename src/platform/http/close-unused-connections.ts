import type { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Hangs up, when the application closes, on connections over which nothing was ever asked: browsers open some ahead of
 * need, and Node takes them for busy until their headers are overdue.
 */
export function closeUnusedConnections(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const unused = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  fastify.server.on('request', ({ socket }) => unused.delete(socket));
  fastify.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy();
    done();
  });
}
