import { Readable } from 'node:stream';
import createClient, { type Client } from 'openapi-fetch';
import type { Problem } from '../platform/http/problem.js';
import type { components, paths } from './api-types.js';
import { CommandFailure, exitCodes, RefusedRequest } from './failures.js';

/** Carries requests to a server, or to the engine in this process. */
export interface ApiCarrier {
  /** Where the API is, without `/api/v1`. */
  baseUrl: string;
  /** @throws CommandFailure when nobody answers */
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/**
 * The API by its paths, as its document describes them, whoever carries it. Every call throws `RefusedRequest` when the API
 * refuses, so that `data` is there. Values that somebody typed go as they are: the API says what is wrong with them.
 */
export type Api = Client<paths>;

/** A schema of the document. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The query of an operation. */
export type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : never;

export function openApi(carrier: ApiCarrier): Api {
  const api = createClient<paths>({
    baseUrl: carrier.baseUrl,
    fetch: (request) => carrier.fetch(request),
  });
  api.use({
    async onResponse({ response, options }) {
      if (response.status >= 400)
        throw new RefusedRequest(response.status, parseProblem(await response.text()));
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      if (isJson || options.parseAs !== 'json') return;
      throw new CommandFailure(
        exitCodes.unavailable,
        'What answers there is not Reckoner: its answer is no JSON',
      );
    },
  });
  return api;
}

/** A streamed answer, as Node reads it. */
export function toReadable(body: ReadableStream<Uint8Array> | null | undefined): Readable {
  return body ? Readable.fromWeb(body as import('node:stream/web').ReadableStream) : Readable.from([]);
}

/** Something between us and the service may answer with a page of its own. */
function parseProblem(text: string): Partial<Problem> {
  try {
    return JSON.parse(text) as Partial<Problem>;
  } catch {
    return { detail: text.slice(0, 200) };
  }
}
