import { expect, test } from 'vitest';
import { addressOf, networkOf, shownAddress } from './address.ts';

test('what a client writes about its address is believed of a trusted proxy only, and there the last word', () => {
  expect(addressOf('203.0.113.7', '198.51.100.1', 'none')).toBe('203.0.113.7');
  expect(addressOf('127.0.0.1', '198.51.100.1, 203.0.113.9', 'trusted')).toBe('203.0.113.9');
  expect(addressOf('127.0.0.1', '', 'trusted')).toBe('127.0.0.1');
  expect(addressOf(undefined, undefined, 'none')).toBe('');
});

test('one household is one client, however many addresses of IPv6 it takes', () => {
  expect(networkOf('2001:db8:0:1:aaaa::1')).toBe(networkOf('2001:0db8:0000:0001:ffff:1:2:3'));
  expect(networkOf('2001:db8:0:2::1')).not.toBe(networkOf('2001:db8:0:1::1'));
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
});

test('an address is shown as people know it, and one that says nothing is not', () => {
  expect(shownAddress('0000:0000:0000:0000:0000:0000:0000:0001')).toBe('::1');
  expect(shownAddress('2001:0db8:0000:0000:0000:0000:0000:0000')).toBe('2001:db8::');
  expect(shownAddress('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(shownAddress('203.0.113.7')).toBe('203.0.113.7');
  expect(shownAddress('fe80::1%eth0')).toBe('fe80::1');
  expect(shownAddress('0000:0000:0000:0000:0000:0000:0000:0000')).toBe('');
  expect(shownAddress('')).toBe('');
});
