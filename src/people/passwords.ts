import { hash, verify } from '@node-rs/argon2';

/** What OWASP asks of argon2id at least: 19 MiB, two passes, one lane; it is the library's default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody knows, at the same cost: what a name without a password is checked against. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$VFXD5WJQlx9KVa8vVgESKg$NC1a6WY35u/j55H2N8QbNyc89KG6ruEWvLk0wFrQpns';

/** The same password, however a keyboard composes its letters. */
const normalise = (password: string): string => password.normalize('NFKC');

/** @returns argon2id in its usual text form, with parameters and salt */
export const hashPassword = (password: string): Promise<string> => hash(normalise(password), COST);

/** Whether it is the password; takes as long where there is none. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODYS, normalise(password));
  return matches && passwordHash !== null;
}
