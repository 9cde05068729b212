import { type BlockList, isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * The address that a request comes from. Each proxy adds the one it was asked from at the end of `X-Forwarded-For`, so
 * that this is the last one there that is no proxy of ours; what a client wrote before that counts for nothing, nor does
 * the header from anybody else.
 */
export function clientAddress(
  { socket, headers }: Pick<FastifyRequest, 'socket' | 'headers'>,
  proxies: BlockList,
): string {
  const named = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  let address = plainAddress(socket.remoteAddress ?? '');
  while (isOneOf(proxies, address)) {
    const before = plainAddress(named.pop()?.trim() ?? '');
    if (!isIPv4(before) && !isIPv6(before)) break;
    address = before;
  }
  return address;
}

const isOneOf = (proxies: BlockList, address: string): boolean =>
  isIPv4(address) ? proxies.check(address, 'ipv4') : isIPv6(address) && proxies.check(address, 'ipv6');

/** IPv4 that came over an IPv6 socket. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
