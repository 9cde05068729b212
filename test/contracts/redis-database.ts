import { once } from 'node:events';
import { connect } from 'node:net';

/** A database number of its own, so that flushing it disturbs nobody. */
const DATABASE_NUMBER = 9;

/** @returns the URL of this suite's database on that server */
export function ownRedisDatabase(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${DATABASE_NUMBER}`;
  return url.href;
}

/** Empties the database that the URL names. @returns how many keys there were */
export async function flushRedis(redisUrl: string): Promise<number> {
  const { hostname, port, password, pathname } = new URL(redisUrl);
  const socket = connect(Number(port || 6379), hostname);
  const auth = password ? `AUTH ${decodeURIComponent(password)}\r\n` : '';
  socket.write(`${auth}SELECT ${pathname.slice(1)}\r\nDBSIZE\r\nFLUSHDB\r\nQUIT\r\n`);
  let replies = '';
  socket.on('data', (chunk) => (replies += String(chunk)));
  await once(socket, 'end');
  if (/^-/m.test(replies)) throw new Error(`Redis refused: ${replies}`);
  return Number(/^:(\d+)/m.exec(replies)?.[1]);
}
