import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands in front of a server so that a test can take the server away and bring it back. */
export class TcpProxy {
  /** The server's URL with the proxy's address. */
  readonly url: string;
  private readonly target: { host: string; port: number };
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;

  /** @param port where the proxy listens */
  constructor(
    serverUrl: string,
    private readonly port: number,
  ) {
    const url = new URL(serverUrl);
    this.target = { host: url.hostname, port: Number(url.port || 6379) };
    url.hostname = '127.0.0.1';
    url.port = String(port);
    this.url = url.href;
  }

  async up(): Promise<void> {
    const server = createServer((client) => this.join(client));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
  }

  /** Cuts every connection and refuses new ones. */
  async down(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(client: Socket): void {
    const target = connect(this.target);
    for (const [from, to] of [[client, target] as const, [target, client] as const]) {
      this.sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  }
}
