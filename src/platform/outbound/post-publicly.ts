import { Agent, fetch } from 'undici';
import { FetchFailure, requireAllowed, toFailure, vettedLookup } from './fetch-publicly.js';
import { isPublicAddress } from './public-address.js';

const TIMEOUT_MS = 10_000;

interface PostOptions {
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Which addresses may be asked; tests let loopback pass. */
  isAllowed?: (address: string) => boolean;
  timeoutMs?: number;
}

/**
 * Sends JSON to a server of the open internet, vetted as by `fetchPublicly`. Redirects are not followed, for what was
 * signed for one address is no other's, and the body of the answer is not read.
 * @throws FetchFailure in at most `timeoutMs`, also on any status but 2xx
 */
export async function postPublicly(
  url: string,
  { headers, body, isAllowed = isPublicAddress, timeoutMs = TIMEOUT_MS }: PostOptions,
): Promise<void> {
  const agent = new Agent({ connect: { lookup: vettedLookup(isAllowed) } });
  try {
    requireAllowed(new URL(url), isAllowed);
    const { status } = await fetch(url, {
      method: 'POST',
      dispatcher: agent,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'Reckoner (webhook)' },
      body,
    });
    if (status < 200 || status > 299) throw new FetchFailure('status', `It answered with status ${status}.`);
  } catch (error) {
    throw toFailure(error, timeoutMs);
  } finally {
    await agent.destroy();
  }
}
