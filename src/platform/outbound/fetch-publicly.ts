import { lookup as resolveName } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch, type RequestInit, type Response } from 'undici';
import { isPublicAddress } from './public-address.js';

export const FETCH_TIMEOUT_MS = 10_000;
export const MAX_FETCHED_BYTES = 5_000_000;
const MAX_REDIRECTS = 5;

/** Why an address was not fetched. `unreachable` may pass; the others will not. */
export type FetchProblem = 'unreachable' | 'not-public' | 'status' | 'too-large' | 'too-many-redirects';

export class FetchFailure extends Error {
  constructor(
    readonly problem: FetchProblem,
    message: string,
  ) {
    super(message);
  }
}

export interface Fetched {
  /** Where the redirects led. */
  url: string;
  /** As the server says: `text/html; charset=utf-8`. */
  contentType: string;
  body: Buffer;
}

interface AskOptions {
  /** Which addresses may be asked; tests let loopback pass. */
  isAllowed?: (address: string) => boolean;
  timeoutMs?: number;
}

/**
 * Asks a server of the open internet for a document, in the name of nobody: no cookies, no credentials. A name is
 * resolved once, and the address that was vetted is the one that the socket connects to; every redirect is vetted anew.
 * @param url http or https
 * @throws FetchFailure in at most `timeoutMs`, redirects and body included
 */
export async function fetchPublicly(
  url: string,
  { accept, ...options }: AskOptions & { accept: string },
): Promise<Fetched> {
  const request = { headers: { accept, 'user-agent': 'Reckoner (keeps a copy of cited pages)' } };
  return ask(url, request, { ...options, mostRedirects: MAX_REDIRECTS });
}

/**
 * Sends something to a server of the open internet, vetted in the same way. A redirect is not followed: what was meant for
 * one address is not told to another.
 * @throws FetchFailure unless it is answered with success, in at most `timeoutMs`
 */
export async function postPublicly(
  url: string,
  { body, headers }: { body: string; headers: Readonly<Record<string, string>> },
  options: AskOptions = {},
): Promise<void> {
  const request = { method: 'POST', body, headers: { 'user-agent': 'Reckoner', ...headers } };
  await ask(url, request, { ...options, mostRedirects: 0 });
}

async function ask(
  url: string,
  request: RequestInit,
  {
    isAllowed = isPublicAddress,
    timeoutMs = FETCH_TIMEOUT_MS,
    mostRedirects,
  }: AskOptions & { mostRedirects: number },
): Promise<Fetched> {
  const dispatcher = new Agent({ connect: { lookup: vettedLookup(isAllowed) } });
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const send = (target: URL) => fetch(target, { ...request, dispatcher, redirect: 'manual', signal });
    const response = await follow(new URL(url), { isAllowed, mostRedirects, send });
    return {
      url: response.url,
      contentType: response.headers.get('content-type') ?? '',
      body: await readBody(response),
    };
  } catch (error) {
    throw toFailure(error, timeoutMs);
  } finally {
    // Not `close`, which would wait for a body that nobody reads.
    await dispatcher.destroy();
  }
}

interface Way {
  isAllowed: (address: string) => boolean;
  mostRedirects: number;
  send: (url: URL) => Promise<Response>;
}

async function follow(start: URL, { isAllowed, mostRedirects, send }: Way): Promise<Response> {
  let url = start;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    requireAllowed(url, isAllowed);
    const response = await send(url);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      if (!response.ok) throw statusFailure(response.status);
      return response;
    }
    if (!URL.canParse(location, url)) throw new FetchFailure('status', 'It redirects to what is no address.');
    url = new URL(location, url);
  }
  const what = mostRedirects === 0 ? 'It redirects.' : `It redirects more than ${mostRedirects} times.`;
  throw new FetchFailure('too-many-redirects', what);
}

/** Names are vetted when they are resolved; an address that stands in the URL itself never is. */
export function requireAllowed(url: URL, isAllowed: (address: string) => boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailure('not-public', 'Only http and https addresses are fetched.');
  if (url.username || url.password)
    throw new FetchFailure('not-public', 'Addresses with a password in them are not fetched.');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) && !isAllowed(host)) throw notPublic(host);
}

export function vettedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const allowed = addresses.filter(({ address }) => isAllowed(address));
      if (allowed.length === 0) return callback(notPublic(hostname), []);
      if (options.all) callback(null, allowed);
      else callback(null, allowed[0]!.address, allowed[0]!.family);
    });
  };
}

const notPublic = (host: string) =>
  new FetchFailure('not-public', `${host} is not an address of the open internet.`);

/** A server that is overloaded or broken may recover; one that refuses will go on refusing. */
function statusFailure(status: number): FetchFailure {
  const passes = status >= 500 || status === 408 || status === 425 || status === 429;
  return new FetchFailure(passes ? 'unreachable' : 'status', `It answered with status ${status}.`);
}

async function readBody(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Counted after decompression, so that a small answer cannot unfold into a large one.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_FETCHED_BYTES)
      throw new FetchFailure('too-large', `It has more than ${MAX_FETCHED_BYTES / 1_000_000} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function toFailure(error: unknown, timeoutMs: number): FetchFailure {
  const causes = causesOf(error);
  const ours = causes.find((cause) => cause instanceof FetchFailure);
  if (ours) return ours;
  if (causes.some(({ name }) => name === 'TimeoutError'))
    return new FetchFailure('unreachable', `It took longer than ${timeoutMs / 1000} s.`);
  const code = causes.find((cause) => cause.code !== undefined)?.code ?? 'no answer';
  return new FetchFailure('unreachable', `It could not be reached (${code}).`);
}

/** An error, what caused it, and so on: fetch wraps what happened to its socket. */
function causesOf(error: unknown): NodeJS.ErrnoException[] {
  if (typeof error !== 'object' || error === null) return [];
  const { cause } = error as NodeJS.ErrnoException;
  return [error as NodeJS.ErrnoException, ...causesOf(cause)];
}
