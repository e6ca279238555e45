import { expect, it } from 'vitest';
import { isLinkAddress, linkAddressFrom } from './link-address.ts';

it('takes web and mail addresses for links, and no others', () => {
  expect(['https://a.example', 'http://a.example/ب', 'mailto:a@b.example'].map(isLinkAddress)).toEqual([true, true, true]);
  expect(['javascript:alert(1)', 'data:text/html,x', '/a', 'a', `https://a.example/${'x'.repeat(2000)}`].map(isLinkAddress)).toEqual([false, false, false, false, false]);
});

it('makes whole what is typed without its beginning', () => {
  expect(['khabar.example/a?b=1', ' https://a.example ', 'lina@khabar.example', '//a.example/x', 'a.example:8080/x'].map(linkAddressFrom)).toEqual([
    'https://khabar.example/a?b=1', 'https://a.example', 'mailto:lina@khabar.example', 'https://a.example/x', 'https://a.example:8080/x',
  ]);
});

it('makes nothing of what is no address', () => {
  expect(['', 'كلمة', 'two words.example', 'javascript:alert(1)', 'JAVASCRIPT:x.y', 'data:text/html,a.b', 'file:///c.d', 'a.'].map(linkAddressFrom)).toEqual(Array(8).fill(undefined));
});
