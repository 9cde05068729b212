import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the open internet: global unicast, and none that stands for another (mapped,
 * translated or tunnelled). What is left are loopback, private, link-local, metadata, multicast and reserved addresses.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
