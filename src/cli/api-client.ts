import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Problem } from '../platform/http/problem.js';
import { CommandFailure, exitCodes, RefusedRequest } from './failures.js';

export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`. */
  path: string;
  headers: Record<string, string>;
  body: string | Readable | undefined;
}

export interface ApiAnswer {
  status: number;
  /** The body, as it came. */
  text: string;
}

export interface StreamedAnswer {
  status: number;
  body: Readable;
}

/** Carries requests to a server, or to the engine in this process. */
export interface ApiCarrier {
  /** @throws CommandFailure when nobody answers */
  send(request: ApiRequest): Promise<ApiAnswer>;
  /**
   * Asks for an answer that may be too large to hold.
   * @throws CommandFailure when nobody answers
   */
  stream(path: string): Promise<StreamedAnswer>;
  close(): Promise<void>;
}

type Query = Record<string, string | undefined>;

/** The API's answer: its body as it came, and parsed. */
export interface Answered<T> {
  text: string;
  body: T;
}

/** The JSON API, whoever carries it. Every call throws `RefusedRequest` when the API refuses. */
export class ApiClient {
  constructor(private readonly carrier: ApiCarrier) {}

  get<T>(path: string, query: Query = {}): Promise<Answered<T>> {
    return this.call('GET', withQuery(path, query), {}, undefined);
  }

  post<T>(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Answered<T>> {
    return this.sendJson('POST', path, body, headers);
  }

  put<T>(path: string, body: object): Promise<Answered<T>> {
    return this.sendJson('PUT', path, body);
  }

  patch<T>(path: string, body: object): Promise<Answered<T>> {
    return this.sendJson('PATCH', path, body);
  }

  delete<T>(path: string): Promise<Answered<T>> {
    return this.call('DELETE', path, {}, undefined);
  }

  /** Sends a CSV file; what to do with it goes into the query. */
  upload<T>(path: string, query: Query, file: Readable): Promise<Answered<T>> {
    return this.call('POST', withQuery(path, query), { 'content-type': 'text/csv' }, file);
  }

  /** The text of something that is not JSON. */
  async getText(path: string): Promise<string> {
    return (await this.send('GET', path, {}, undefined)).text;
  }

  /** A file, as it comes in. */
  async download(path: string, query: Query): Promise<Readable> {
    const { status, body } = await this.carrier.stream(withQuery(path, query));
    if (status >= 400) throw new RefusedRequest(status, parseProblem(await text(body)));
    return body;
  }

  private sendJson<T>(
    method: ApiRequest['method'],
    path: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<Answered<T>> {
    const typed = { 'content-type': 'application/json', ...headers };
    return this.call(method, path, typed, JSON.stringify(body));
  }

  private async call<T>(...request: Parameters<ApiClient['send']>): Promise<Answered<T>> {
    const { text } = await this.send(...request);
    return { text, body: parseBody(text) as T };
  }

  private async send(
    method: ApiRequest['method'],
    path: string,
    headers: Record<string, string>,
    body: ApiRequest['body'],
  ): Promise<ApiAnswer> {
    const answer = await this.carrier.send({ method, path, headers, body });
    if (answer.status >= 400) throw new RefusedRequest(answer.status, parseProblem(answer.text));
    return answer;
  }
}

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFailure(
      exitCodes.unavailable,
      'What answers there is not Reckoner: its answer is no JSON',
    );
  }
}

/** Something between us and the service may answer with a page of its own. */
function parseProblem(text: string): Partial<Problem> {
  try {
    return JSON.parse(text) as Partial<Problem>;
  } catch {
    return { detail: text.slice(0, 200) };
  }
}
