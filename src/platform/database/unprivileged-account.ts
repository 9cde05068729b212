import { existsSync, readFileSync, statSync } from 'node:fs';
import { StartupError } from '../startup-error.js';

/** A user of this machine that PostgreSQL's processes run as. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const PREFERRED_NAMES = ['reckoner', 'postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root, so a root process lends it another account: the owner of `clusterDir` where
 * that exists already, else the first of `reckoner`, `postgres` and `nobody`.
 * @returns undefined when this process is not root: PostgreSQL then runs as this process's own user
 * @throws StartupError when root finds no such account
 */
export function unprivilegedAccount(clusterDir: string): Account | undefined {
  if (process.geteuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const account = existsSync(clusterDir)
    ? accounts.find(({ uid }) => uid === statSync(clusterDir).uid)
    : PREFERRED_NAMES.map((name) => accounts.find((candidate) => candidate.name === name)).find(Boolean);
  if (account) return account;
  throw new StartupError(
    'PostgreSQL does not run as root and no account for it was found: create a user named reckoner, or set DATABASE_URL',
  );
}

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
}
