import { describe, expect, test } from 'vitest';
import { addressHeader } from '../auth/address.ts';
import { addressOf } from './address-of.ts';
import { isReader } from './is-reader.ts';

const phone = 'Mozilla/5.0 (Linux; Android 14; CUBOT NOTE 50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const site = 'https://news.example.org';
const asked = (changes: Record<string, string> = {}) => new Headers({ 'user-agent': phone, 'sec-fetch-site': 'same-origin', ...changes });

describe('a view is counted', () => {
  test('when a browser sends it from a page of ours', () => {
    expect(isReader(asked(), site)).toBe(true);
    expect(isReader(new Headers({ 'user-agent': phone, origin: site }), site)).toBe(true);
  });

  test.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'Mozilla/5.0 (X11) HeadlessChrome/130.0.0.0 Safari/537.36',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2)', 'Mozilla/5.0 (compatible; bingbot/2.0)', 'curl/8.5.0', 'python-requests/2.31',
    'Go-http-client/1.1', 'Mozilla/5.0 (compatible; YandexBot/3.0)', 'Screaming Frog SEO Spider/20.0', 'Mozilla/5.0 Chrome-Lighthouse', 'node',
  ])('but not when %s says what it is', (agent) => {
    expect(isReader(asked({ 'user-agent': agent }), site)).toBe(false);
  });

  test('but not without a name, from another site, or ahead of the reader', () => {
    expect(isReader(new Headers({ 'sec-fetch-site': 'same-origin' }), site)).toBe(false);
    expect(isReader(asked({ 'sec-fetch-site': 'cross-site' }), site)).toBe(false);
    expect(isReader(asked({ 'sec-fetch-site': 'none' }), site)).toBe(false);
    expect(isReader(new Headers({ 'user-agent': phone }), site)).toBe(false);
    expect(isReader(new Headers({ 'user-agent': phone, origin: 'https://elsewhere.example' }), site)).toBe(false);
    expect(isReader(asked({ 'sec-purpose': 'prefetch;prerender' }), site)).toBe(false);
  });
});

test('an address is the network that the server’s door tells, whatever the client says, and none when only the machine’s own is known', () => {
  const told = (address: string) => addressOf(new Headers({ [addressHeader]: address, 'x-forwarded-for': '10.9.9.9' }));
  expect(told('203.0.113.7')).toBe('203.0.113.7');
  expect(told('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(told('2001:db8:0:1::7')).toBe(told('2001:db8:0:1:ffff::8'));
  expect(told('2001:db8:0:1::7')).not.toBe(told('2001:db8:0:2::7'));
  for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '']) expect(told(own)).toBeNull();
  expect(addressOf(new Headers({ 'x-forwarded-for': '203.0.113.7' }))).toBeNull();
  expect(addressOf(new Headers())).toBeNull();
});
