import { expect, test } from 'vitest';
import { pictureAddress } from './picture-address.ts';

test('a drawn picture and a file beside the story are told apart', () => {
  expect(pictureAddress('picture:salt/one')).toEqual({ kind: 'drawn', motif: 'salt', seed: 'one' });
  expect(pictureAddress('pictures/ميناء قديم.jpg')).toEqual({ kind: 'file', path: 'pictures/ميناء قديم.jpg' });
});

test('an address that leads out of the folder or to the web is none', () => {
  for (const address of ['', '/etc/a.jpg', '../a.jpg', 'a/../../b.jpg', 'a//b.jpg', '..\\a.jpg', 'C:\\a.jpg', 'https://example.org/a.jpg', '//example.org/a.jpg', 'data:image/png,x', 'picture:salt', 'picture:Salt/one', '%2e%2e/a.jpg', 'a\u0000.jpg']) {
    expect(pictureAddress(address), address).toBeUndefined();
  }
});
