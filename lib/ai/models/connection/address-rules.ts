import { BlockList, isIP } from 'node:net';
import type { Place } from '../../engine.ts';

/** `never`: link-local, metadata of clouds, and what no server has; `private`: this machine or the house's own network. */
export type Reach = 'public' | 'private' | 'never';

type Subnet = [net: string, prefix: number];

const neverListed = listOf({
  ipv4: [['0.0.0.0', 8], ['169.254.0.0', 16], ['192.0.0.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4], ['100.100.100.200', 32], ['168.63.129.16', 32]],
  ipv6: [['::', 128], ['fe80::', 10], ['ff00::', 8], ['fd00:ec2::', 32], ['fd20:ce::', 32], ['2001::', 32], ['2002::', 16], ['64:ff9b:1::', 48]],
});
const privateListed = listOf({
  ipv4: [['10.0.0.0', 8], ['127.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['100.64.0.0', 10], ['198.18.0.0', 15]],
  ipv6: [['::1', 128], ['fc00::', 7], ['fec0::', 10]],
});
const metadataNames = ['metadata', 'metadata.google.internal', 'instance-data', 'instance-data.ec2.internal', 'metadata.azure.internal'];
const houseNames = /(^|\.)(localhost|local|internal|lan|intranet|home\.arpa)$/;

/** How far a numeric address reaches. IPv4 inside IPv6 (mapped, or through NAT64) counts as what it is. */
export function judgeAddress(address: string): Reach {
  const inner = innerIpv4(address);
  if (inner) return judgeAddress(inner);
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  if (isIP(address) === 0 || neverListed.check(address, family)) return 'never';
  return privateListed.check(address, family) ? 'private' : 'public';
}

/** The same for the host of an address as somebody typed it, before any name is looked up: a name says little until then. */
export function judgeHost(hostname: string): Reach {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host) !== 0) return judgeAddress(host);
  if (host === '' || metadataNames.includes(host)) return 'never';
  return houseNames.test(host) || !host.includes('.') ? 'private' : 'public';
}

/** Whether an engine at this place may connect there. In the clear only inside the house. */
export function mayConnect({ reach, place, protocol }: { reach: Reach; place: Place; protocol: string }): boolean {
  if (reach === 'never') return false;
  if (place === 'hosted') return reach === 'public' && protocol === 'https:';
  return reach === 'private' || protocol === 'https:';
}

function innerIpv4(address: string): string | null {
  if (isIP(address) !== 6) return null;
  // URL spells every IPv6 address in one way, the last 32 bits as two groups.
  const spelled = URL.parse(`http://[${address.replace(/%.*$/, '')}]`)?.hostname.slice(1, -1) ?? '';
  const groups = /^(?:::ffff:|::ffff:0:|64:ff9b::|::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(spelled);
  if (!groups) return null;
  const [high, low] = [groups[1], groups[2]].map((group) => Number.parseInt(group ?? '0', 16));
  if (high === undefined || low === undefined) return null;
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function listOf({ ipv4, ipv6 }: { ipv4: Subnet[]; ipv6: Subnet[] }): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of ipv4) list.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of ipv6) list.addSubnet(net, prefix, 'ipv6');
  return list;
}
