import { describe, expect, it, test } from 'vitest';
import { embedAddress } from './embed-address.ts';
import { embedFromAddress } from './embed-from-address.ts';

describe('the embed behind an address', () => {
  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=12', 'youtube', 'dQw4w9WgXcQ'],
    ['youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://twitter.com/khabar/status/1234567890123456789?s=20', 'x', '1234567890123456789'],
    ['https://x.com/khabar/status/1234567890123456789/photo/1', 'x', '1234567890123456789'],
    ['https://www.instagram.com/p/C1a2B3c4D5e/?utm_source=x', 'instagram', 'C1a2B3c4D5e'],
    ['https://www.instagram.com/khabar/reel/C1a2B3c4D5e/', 'instagram', 'reel/C1a2B3c4D5e'],
    ['https://www.tiktok.com/@khabar.news/video/7301234567890123456', 'tiktok', '7301234567890123456'],
    ['https://www.facebook.com/khabar/posts/pfbid0abc', 'facebook', 'khabar/posts/pfbid0abc'],
    ['https://m.facebook.com/story.php?story_fbid=123&id=456', 'facebook', '456/posts/123'],
    ['https://t.me/khabar_news/42', 'telegram', 'khabar_news/42'],
    ['https://t.me/s/khabar_news/42', 'telegram', 'khabar_news/42'],
  ])('%s is of %s', (address, provider, embedId) => {
    expect(embedFromAddress(address)).toEqual({ ok: true, value: { provider, embedId } });
  });

  test.each([
    ['https://vimeo.com/123', 'unknownProvider'], ['كلمة', 'unknownProvider'], ['', 'unknownProvider'], ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', 'unknownProvider'],
    ['javascript:alert(1)', 'unknownProvider'], ['https://www.youtube.com/@khabar', 'notAPost'], ['https://x.com/khabar', 'notAPost'], ['https://t.me/khabar_news', 'notAPost'],
    ['https://www.facebook.com/../posts/', 'notAPost'], ['https://www.instagram.com/khabar/', 'notAPost'],
  ])('%s is refused: %s', (address, reason) => {
    expect(embedFromAddress(address)).toEqual({ ok: false, reason });
  });

  it('is found again in the address that readers are given', () => {
    for (const value of [{ provider: 'youtube', embedId: 'dQw4w9WgXcQ' }, { provider: 'instagram', embedId: 'reel/C1a2B3c4D5e' }, { provider: 'tiktok', embedId: '7301234567890' }] as const) {
      expect(embedFromAddress(embedAddress(value))).toEqual({ ok: true, value });
    }
  });
});
