import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

type Page = (request: IncomingMessage, response: ServerResponse) => void;

const html = (body: string) => ['text/html; charset=utf-8', body] as const;

const ARTICLE = `<html><head><title>The treaty</title></head><body><nav>Home</nav><article>
  <p>Putin stated that Russia may deploy “Oreshnik” missiles to Belarus by mid-2025.</p>
  <p>${'The two presidents spoke for an hour, and nobody left the hall before the end of it. '.repeat(4)}</p>
  </article><script>alert(1)</script></body></html>`;

const give =
  ([type, body]: readonly [string, string | Buffer], status = 200): Page =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);
const lead =
  (location: string): Page =>
  (_, response) =>
    response.writeHead(302, { location }).end();

/** A stand-in for the web: pages of every kind that a link may lead to. */
export const webPages: Record<string, Page> = {
  '/article': give(html(ARTICLE)),
  '/latin': give(['text/html; charset=iso-8859-1', Buffer.from('<p>Élysée</p>', 'latin1')]),
  '/plain': give(['text/plain', 'By mid-2025\0, they say.']),
  '/image': give(['image/png', Buffer.from([0x89, 0x50])]),
  '/gone': give(html('Gone'), 404),
  '/broken': give(html('Broken'), 503),
  '/moved': lead('/article'),
  '/to-metadata': lead('http://169.254.169.254/latest/meta-data'),
  '/to-file': lead('file:///etc/passwd'),
  '/around': lead('/around'),
  '/large': give(['text/plain', 'x'.repeat(5_000_001)]),
  '/bomb': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(50_000_000))),
  '/slow': (_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).write('…'),
  '/asked': (request, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(JSON.stringify(request.headers)),
};

/** What was sent to `/kept`. */
interface SentText {
  type: string | undefined;
  body: string;
}

export async function startWeb(): Promise<{ url: string; sent: SentText[]; stop(): void }> {
  const sent: SentText[] = [];
  const keep = async (request: IncomingMessage, response: ServerResponse) => {
    sent.push({ type: request.headers['content-type'], body: await text(request) });
    response.writeHead(204).end();
  };
  const server = createServer((request, response) => {
    const page = webPages[request.url!];
    if (request.url === '/kept') void keep(request, response);
    else if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, sent, stop };
}
