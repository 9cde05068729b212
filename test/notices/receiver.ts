import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Receipt {
  path: string;
  delivery: string;
  notice: string;
}

/** A program that is told of notices, and keeps what it was sent. */
export class Receiver {
  readonly receipts: Receipt[] = [];
  /** How often it took what it was sent, and the sender was not told so. */
  hungUp = 0;
  private server: Server | undefined;

  /** @param hangsUpAt tells of how many-th receipts the sender does not learn */
  constructor(private readonly hangsUpAt: (nth: number) => boolean) {}

  /** @returns where it listens */
  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        const delivery = String(request.headers['reckoner-delivery']);
        const { id } = JSON.parse(body) as { id: string };
        const nth = this.receipts.push({ path: request.url!, delivery, notice: id });
        if (!this.hangsUpAt(nth)) return response.writeHead(204).end();
        this.hungUp += 1;
        return request.socket.destroy();
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  /** How many ids of what was sent there are. */
  distinct(of: (receipt: Receipt) => string): number {
    return new Set(this.receipts.map(of)).size;
  }
}
