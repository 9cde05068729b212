import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '../../src/platform/actor.js';
import { hashSecret, newSecret, newToken } from '../../src/people/secrets.js';

/** Tokens of the services that this test file started, by their address. */
const tokens = new Map<string, string>();

/** Sends the token of a service along with every request to it that does not say itself who asks. */
export function sendToken(serviceUrl: string, token: string): void {
  if (tokens.size === 0) globalThis.fetch = withToken(globalThis.fetch);
  tokens.set(new URL(serviceUrl).origin, token);
}

/** Sends a request as nobody known, or as whoever its headers say. */
export const anonymously: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  if (!headers.has('authorization')) headers.set('authorization', NOBODY);
  return fetch(input, { ...init, headers });
};

const NOBODY = 'nobody';

function withToken(send: typeof fetch): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const token = tokens.get(url.origin);
    if (token === undefined) return send(input, init);
    // Its headers can be changed in place, its body not be taken twice.
    const headers = input instanceof Request ? input.headers : new Headers(init?.headers);
    if (headers.get('authorization') === NOBODY) headers.delete('authorization');
    else if (!headers.has('authorization') && !headers.has('cookie'))
      headers.set('authorization', `Bearer ${token}`);
    return input instanceof Request ? send(input, init) : send(input, { ...init, headers });
  };
}

/** Whatever takes SQL with its values. */
interface Database {
  query(sql: string, values?: unknown[]): Promise<unknown>;
}

/**
 * Makes a token in the database itself.
 * @param change SQL that makes it another one than a new one
 */
export async function makeToken(database: Database, role: Role, change = 'name = name'): Promise<string> {
  const token = newToken();
  await database.query('INSERT INTO api_token (id, secret_hash, name, role) VALUES ($1, $2, $3, $4)', [
    uuidv7(),
    hashSecret(token),
    `test ${role}`,
    role,
  ]);
  await database.query(`UPDATE api_token SET ${change} WHERE secret_hash = $1`, [hashSecret(token)]);
  return token;
}

/** Makes a person with a session that never ends, whatever the clock says. */
export async function makeSession(
  database: DataSource,
  role: Role,
): Promise<{ personId: string; secret: string }> {
  const secret = newSecret();
  const personId = uuidv7();
  await database.query('INSERT INTO person (id, name, name_key, role) VALUES ($1, $2, $3, $4)', [
    personId,
    `${role} ${personId.slice(-4)}`,
    personId,
    role,
  ]);
  await database.query(
    `INSERT INTO session (id, secret_hash, person_id, last_seen_at, expires_at) VALUES ($1, $2, $3, '2200-01-01Z', '2200-01-01Z')`,
    [uuidv7(), hashSecret(secret), personId],
  );
  return { personId, secret };
}

/** Options for a browser that opens the service, signed in as an admin. */
export async function signedIn({ url, database }: { url: string; database: DataSource }) {
  const { secret } = await makeSession(database, 'admin');
  const { hostname, port } = new URL(url);
  const cookie = { name: `reckoner-${port}`, value: secret, domain: hostname, path: '/', expires: -1 };
  const flags = { httpOnly: true, secure: false, sameSite: 'Lax' as const };
  return { baseURL: url, storageState: { cookies: [{ ...cookie, ...flags }], origins: [] } };
}

/** The headers of a request that is sent without `fetch`. */
export const authorization = (serviceUrl: string) => ({
  authorization: `Bearer ${tokens.get(new URL(serviceUrl).origin)}`,
});
