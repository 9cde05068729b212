import { createHash, randomBytes, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const SECRET_BYTES = 32;
const TOKEN_PREFIX = 'rck_';
const TOKEN_CHARACTERS = 30;
const CHECK_CHARACTERS = 6;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** 256 random bits as 43 characters that may stand in a cookie or an address. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** What is kept of a secret. It was drawn at random, so that no salt is needed and none of it can be guessed. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A new token: `rck_`, 30 random characters (178 bits) and 6 that check them, so that scanners of leaks know it. */
export function newToken(): string {
  const random = Array.from({ length: TOKEN_CHARACTERS }, () => BASE62[randomInt(BASE62.length)]).join('');
  return `${TOKEN_PREFIX}${random}${checkOf(random)}`;
}

/** Whether a text has the form of a token and no character of it is mistyped. */
export function isToken(text: string): boolean {
  const [, random, check] = /^rck_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/.exec(text) ?? [];
  return random !== undefined && checkOf(random) === check;
}

/** CRC-32 in base 62. */
function checkOf(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let i = 0; i < CHECK_CHARACTERS; i++) {
    digits = BASE62[rest % BASE62.length]! + digits;
    rest = Math.floor(rest / BASE62.length);
  }
  return digits;
}
