import { BlockList, isIP } from 'node:net';

/** Addresses of this machine, where a reverse proxy stands if nothing else was said. */
export const LOOPBACK_PROXIES = '127.0.0.0/8, ::1';

/**
 * Which peers are proxies whose word counts.
 * @param text addresses and networks in CIDR notation, separated by commas or spaces
 * @returns undefined where one of them is none
 */
export function readProxyList(text: string): BlockList | undefined {
  const list = new BlockList();
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const [, address, prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
    const version = isIP(address ?? '');
    const bits = version === 4 ? 32 : 128;
    if (version === 0 || Number(prefix ?? bits) > bits) return undefined;
    list.addSubnet(address!, Number(prefix ?? bits), version === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
