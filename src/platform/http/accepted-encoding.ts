import type { FastifyRequest } from 'fastify';

const known = ['br', 'gzip'] as const;

/** How an answer may be packed, the smallest first; `null` where it has to go out as it is. */
export function acceptedEncoding({ headers }: FastifyRequest): (typeof known)[number] | null {
  const accepted = String(headers['accept-encoding'] ?? '')
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';')[0]!.trim().toLowerCase());
  return known.find((encoding) => accepted.includes(encoding)) ?? null;
}
