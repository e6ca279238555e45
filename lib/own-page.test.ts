import { expect, test } from 'vitest';
import { isFromOwnPage } from './own-page.ts';

const siteUrl = 'https://news.example.org';
const from = (headers: Record<string, string>) => isFromOwnPage(new Headers(headers), siteUrl);

test('a request is our own page’s when the browser says so, and nobody’s when nothing does', () => {
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false);
  expect(from({ 'sec-fetch-site': 'cross-site', origin: siteUrl })).toBe(false);
  expect(from({ origin: siteUrl })).toBe(true);
  expect(from({ origin: 'null' })).toBe(false);
  expect(from({})).toBe(false);
});
