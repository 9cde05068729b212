import type { ApiCarrier } from './api-client.js';
import { CommandFailure, exitCodes } from './failures.js';

/** Carries requests to a running service. */
export class RemoteCarrier implements ApiCarrier {
  readonly baseUrl: string;

  /** @param serverUrl without `/api/v1` */
  constructor(
    private readonly serverUrl: URL,
    private readonly token: string | undefined,
  ) {
    this.baseUrl = serverUrl.href.replace(/\/$/, '');
  }

  async fetch(request: Request): Promise<Response> {
    if (this.token) request.headers.set('authorization', `Bearer ${this.token}`);
    try {
      return await fetch(request);
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
