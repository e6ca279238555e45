import { describe, expect, test } from 'vitest';
import { embedProviders } from '#lib/body/schema.ts';
import { embedFrame, embedOrigins } from './embed-frame.ts';

describe('the address of an embed', () => {
  test.each([
    ['youtube', 'dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'],
    ['x', '1234567890123456789', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890123456789'],
    ['instagram', 'C1a2B3c4D5e', 'https://www.instagram.com/p/C1a2B3c4D5e/embed/captioned/'],
    ['instagram', 'reel/C1a2B3c4D5e', 'https://www.instagram.com/reel/C1a2B3c4D5e/embed/captioned/'],
    ['tiktok', '7301234567890123456', 'https://www.tiktok.com/embed/v2/7301234567890123456'],
    ['facebook', 'khabar/posts/123456', 'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fkhabar%2Fposts%2F123456'],
    ['facebook', 'khabar/videos/123456', 'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fkhabar%2Fvideos%2F123456'],
    ['telegram', 'khabar_news/42', 'https://t.me/khabar_news/42?embed=1'],
  ])('of %s %s is the frame of that provider', (provider, id, url) => {
    expect(embedFrame(provider, id)?.url).toBe(url);
  });

  test.each([
    ['vimeo', '123'], ['', ''], ['constructor', 'x'], ['__proto__', 'x'], ['youtube', ''], ['youtube', 'dQw4w9WgXcQ?x=1'], ['youtube', '../../evil'],
    ['x', '12a'], ['instagram', 'p/../../evil'], ['facebook', 'khabar'], ['facebook', 'a/posts/1/../../x'], ['telegram', 'khabar'], ['tiktok', '1'],
  ])('of %s “%s” is none', (provider, id) => {
    expect(embedFrame(provider, id)?.url).toBeUndefined();
  });

  test('has an origin for every provider a story may name', () => {
    expect(embedOrigins()).toHaveLength(embedProviders.length);
    for (const origin of embedOrigins()) expect(new URL(origin).origin).toBe(origin);
  });
});
