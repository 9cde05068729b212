import type { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { clientAddress } from './client-address.js';
import { LOOPBACK_PROXIES, readProxyList } from './proxy-list.js';

const seen = (peer: string, forwarded: string | undefined, trusted = LOOPBACK_PROXIES) =>
  clientAddress(
    {
      socket: { remoteAddress: peer } as Socket,
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    },
    readProxyList(trusted)!,
  );

describe('the address of a client', () => {
  it('is that of the connection where nobody forwards', () => {
    expect(seen('203.0.113.7', undefined)).toBe('203.0.113.7');
    expect(seen('::ffff:203.0.113.7', undefined)).toBe('203.0.113.7');
    expect(seen('127.0.0.1', undefined)).toBe('127.0.0.1');
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('is what a proxy at %s names', (proxy) => {
    expect(seen(proxy, '203.0.113.7')).toBe('203.0.113.7');
    expect(seen(proxy, '2001:db8::7')).toBe('2001:db8::7');
  });

  it.each(['10.0.0.5', '192.168.1.5', '172.17.0.3', 'fd00::5', '203.0.113.7'])(
    'is not what %s says of itself',
    (peer) => expect(seen(peer, '198.51.100.1')).toBe(peer),
  );

  it('is not what a client wrote before the proxy', () => {
    expect(seen('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
    expect(seen('127.0.0.1', 'not an address')).toBe('127.0.0.1');
    expect(seen('127.0.0.1', '198.51.100.1, rubbish')).toBe('127.0.0.1');
  });

  it('is found behind several proxies that are all ours', () => {
    const ours = '127.0.0.1 10.20.0.0/16,2001:db8:1::/48';
    expect(seen('127.0.0.1', '198.51.100.1, 203.0.113.7, 10.20.3.4', ours)).toBe('203.0.113.7');
    expect(seen('2001:db8:1::9', '203.0.113.7', ours)).toBe('203.0.113.7');
    expect(seen('10.21.0.1', '203.0.113.7', ours)).toBe('10.21.0.1');
    expect(seen('10.20.0.1', '10.20.0.2', ours)).toBe('10.20.0.2');
  });
});

describe('a list of proxies', () => {
  it.each(['proxy.example', '10.0.0.0/33', '::1/129', '10.0.0/8', '10.0.0.1/', 'loopback'])(
    'is refused with %s in it',
    (entry) => expect(readProxyList(`127.0.0.1, ${entry}`)).toBeUndefined(),
  );
});
