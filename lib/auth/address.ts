/** The header in which the server's door tells the portal where a request comes from. */
export const addressHeader = 'x-client-address';

/**
 * Where a request comes from: the other end of the connection, or, behind a proxy that is trusted, what that proxy
 * wrote last into `X-Forwarded-For`. Whatever stands further to the left may have been written by anybody.
 */
export function addressOf(peer: string | undefined, forwarded: string | undefined, proxies: 'trusted' | 'none'): string {
  const told = proxies === 'trusted' ? forwarded?.split(',').at(-1)?.trim() : undefined;
  return told || peer || '';
}

/** An address as people read it: IPv6 without its zeros, IPv4 by itself; nothing for one that says nothing. */
export function shownAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const short = URL.parse(`http://[${plain.replace(/[%/].*$/, '')}]`)?.hostname.slice(1, -1) ?? plain;
  return short === '::' ? '' : short;
}

/** Who is one client as far as a throttle can know: an IPv4 address, or the 64 bits of IPv6 that one household is given. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const whole = [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
  return `${whole.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
