import { Readable } from 'node:stream';
import type { ApiAnswer, ApiCarrier, ApiRequest, StreamedAnswer } from './api-client.js';
import { CommandFailure, exitCodes } from './failures.js';

type Headers = Record<string, string>;
/** What `fetch` gives, under the name that Node has for it. */
type WebStream = import('node:stream/web').ReadableStream;

/** Carries requests to a running service. */
export class RemoteCarrier implements ApiCarrier {
  /** @param serverUrl without `/api/v1` */
  constructor(
    private readonly serverUrl: URL,
    private readonly token: string | undefined,
  ) {}

  async send({ method, path, headers, body }: ApiRequest): Promise<ApiAnswer> {
    return this.reach(path, async (url, authorization) => {
      const init = {
        method,
        headers: { accept: 'application/json', ...headers, ...authorization },
        body: body instanceof Readable ? (Readable.toWeb(body) as ReadableStream) : (body ?? null),
        // Asked for where the body is a stream; not yet in the types.
        duplex: 'half',
      };
      const response = await fetch(url, init);
      return { status: response.status, text: await response.text() };
    });
  }

  async stream(path: string): Promise<StreamedAnswer> {
    return this.reach(path, async (url, headers) => {
      const { status, body } = await fetch(url, { headers });
      return { status, body: body ? Readable.fromWeb(body as WebStream) : Readable.from([]) };
    });
  }

  private async reach<T>(path: string, ask: (url: string, authorization: Headers) => Promise<T>): Promise<T> {
    const url = `${this.serverUrl.href.replace(/\/$/, '')}/api/v1${path}`;
    try {
      return await ask(url, this.token ? { authorization: `Bearer ${this.token}` } : {});
    } catch (error) {
      throw new CommandFailure(
        exitCodes.unavailable,
        `Cannot reach ${this.serverUrl.href}: ${reasonOf(error)}`,
      );
    }
  }

  async close(): Promise<void> {}
}

/** `fetch` hides what happened in the cause of its error. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.message || cause?.code || message;
}
