import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type BadgeProps, drawBadge } from '../../../src/dashboards/figures/badge.js';
import { questionWords } from '../../../src/dashboards/figures/question-words.js';
import { recordWords } from '../../../src/dashboards/figures/record-words.js';
import { sideOf, sidesOf } from '../../../src/dashboards/pages/track-record/sides.js';
import {
  packageFiles,
  stylesheet,
  stylesheetPath,
} from '../../../src/dashboards/pages/layout/asset-files.js';
import { renderPage } from '../../../src/platform/http/render.js';
import { ada } from './accounts.js';
import { readLine } from './capturing.js';
import { frame } from './frame.js';
import { question } from './oreshnik-question.js';
import { pages } from './pages.js';
import { author, source } from './records.js';

const root = process.cwd();
const assets = join(root, 'src/dashboards/assets');

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

export interface PageServer {
  url: string;
  stop(): void;
}

/** Serves the pages by name, and the assets where the product serves them, under its content security policy. */
export async function startPageServer(): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/api/v1/quick-add') sendJson(response, readLine);
    else if (path.startsWith('/badge/')) sendBadge(response, path);
    else if (path === stylesheetPath) response.writeHead(200, { 'content-type': 'text/css' }).end(stylesheet);
    else if (path.startsWith('/assets/')) sendFile(response, fileOf(path.slice('/assets/'.length)));
    else sendPage(response, path.slice(1));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function fileOf(path: string): string {
  const packaged = packageFiles[path];
  return packaged ? join(root, 'node_modules', packaged) : join(assets, path);
}

function sendFile(response: ServerResponse, file: string): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** What a page shows of itself. */
function badgeOf(path: string): Pick<BadgeProps, 'name' | 'words'> {
  if (path.startsWith('/badge/questions/'))
    return { name: question.question.text, words: questionWords(question) };
  if (path.startsWith('/badge/sources/'))
    return { name: source.source.name, words: recordWords(sidesOf(source)) };
  return { name: author.author.name, words: recordWords(sideOf(author.record)) };
}

function sendBadge(response: ServerResponse, path: string): void {
  const badge = drawBadge({ ...badgeOf(path), stamp: frame, theme: 'light' });
  response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(badge);
}

function sendPage(response: ServerResponse, name: string): void {
  const page = pages[name];
  const html = page ? renderPage(page, null, ada) : '';
  response
    .writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    .end(html);
}
