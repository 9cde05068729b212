import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';

/** Stands in front of the database’s socket, and can be taken away, or fall silent as a frozen server does. */
export class SocketProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private isSilent = false;

  constructor(
    private readonly path: string,
    private readonly target: string | { host: string; port: number },
  ) {}

  async up(): Promise<void> {
    this.isSilent = false;
    if (this.server) return;
    const server = createServer((client) => {
      const target = typeof this.target === 'string' ? connectTo(this.target) : connectTo(this.target);
      for (const [from, to] of [[client, target] as const, [target, client] as const]) {
        this.sockets.add(from);
        from.on('error', () => to.destroy());
        from.on('close', () => to.destroy());
        if (!this.isSilent) from.pipe(to);
      }
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.path, resolve));
  }

  async down(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    this.server = undefined;
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }

  /** What is connected stays so and is never answered again, as where packets are lost; so does what connects from now on. */
  hang(): void {
    this.isSilent = true;
    for (const socket of this.sockets) socket.unpipe().pause();
  }
}
