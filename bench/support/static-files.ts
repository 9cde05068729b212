import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

interface File {
  headers: Record<string, string>;
  body: Buffer;
}

/** What stays the same when a file is served by a server that does nothing else. */
const KEPT = ['content-type', 'content-security-policy', 'cache-control'];

async function fetchFile(url: string): Promise<File> {
  const response = await fetch(url);
  const plain = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  if (headers['content-type']?.startsWith('font/')) return { headers, body: plain };
  return { headers: { ...headers, 'content-encoding': 'br' }, body: brotliCompressSync(plain) };
}

/** A page with all that it loads, from memory, compressed beforehand: as fast as a file can be served. */
export async function serveFiles(origin: string, path: string): Promise<{ url: string; stop(): void }> {
  const html = await (await fetch(origin + path)).text();
  const links = [...html.matchAll(/(?:href|src)="(\/(?:assets|badge)\/[^"]+)"/g)].map(([, link]) => link!);
  const fonts = ['inter', 'inter-ext', 'source-serif', 'source-serif-ext', 'source-serif-italic'];
  const paths = new Set([path, ...links, ...fonts.map((font) => `/assets/fonts/${font}.woff2`)]);
  const files = new Map<string, File>();
  for (const one of paths) files.set(one, await fetchFile(origin + one));
  const server = createServer((request, response) => {
    const file = files.get(request.url!);
    if (file)
      response.writeHead(200, { ...file.headers, 'content-length': file.body.byteLength }).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
