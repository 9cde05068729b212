import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Addresses of this machine and of private networks, where a reverse proxy stands. */
const NEAR = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  NEAR.addSubnet(network, bits, 'ipv4');
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');

/**
 * The address that attempts to sign in are counted under. Behind a proxy that is near it is the one that the proxy
 * names last; what a client wrote before that, or says from afar, counts for nothing.
 */
export function clientAddress({ socket, headers }: Pick<FastifyRequest, 'socket' | 'headers'>): string {
  const peer = plainAddress(socket.remoteAddress ?? '');
  if (!isNear(peer)) return peer;
  const named = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)!.trim();
  return isIPv4(named) || isIPv6(named) ? plainAddress(named) : peer;
}

const isNear = (address: string): boolean =>
  isIPv4(address) ? NEAR.check(address, 'ipv4') : isIPv6(address) && NEAR.check(address, 'ipv6');

/** IPv4 that came over an IPv6 socket. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
