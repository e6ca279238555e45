import { expect, it } from 'vitest';
import { embedAddress } from './embed-address.ts';

it('leads to the provider’s public page of each post', () => {
  expect([
    embedAddress({ provider: 'youtube', embedId: 'khbr0000001' }),
    embedAddress({ provider: 'x', embedId: '1234567890' }),
    embedAddress({ provider: 'x', embedId: 'khabar/status/1234567890' }),
    embedAddress({ provider: 'instagram', embedId: 'Abc_123' }),
    embedAddress({ provider: 'instagram', embedId: 'reel/Abc_123' }),
    embedAddress({ provider: 'facebook', embedId: 'khabar/posts/12' }),
    embedAddress({ provider: 'telegram', embedId: 'khabar/12' }),
  ]).toEqual([
    'https://www.youtube.com/watch?v=khbr0000001', 'https://x.com/i/status/1234567890', 'https://x.com/khabar/status/1234567890',
    'https://www.instagram.com/p/Abc_123/', 'https://www.instagram.com/reel/Abc_123/', 'https://www.facebook.com/khabar/posts/12', 'https://t.me/khabar/12',
  ]);
});

it('stays on the provider’s host whatever the id', () => {
  for (const embedId of ['../../x', '//example.org', './.']) expect(new URL(embedAddress({ provider: 'telegram', embedId })).host).toBe('t.me');
});
