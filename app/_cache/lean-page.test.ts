import { expect, test } from 'vitest';
import { leanPage } from './lean-page.ts';

test('the framework’s scripts, their preloads and the flight data go', () => {
  const html = '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/_next/a.js" async=""></script></head>'
    + '<body><p>نص</p><script>self.__next_f.push([1,"x</p>"])</script></body>';
  expect(leanPage(html)).toBe('<head><link rel="preload" as="font" href="/f.woff2"/></head><body><p>نص</p></body>');
});

test('structured data, our module, our inline script and words about scripts stay', () => {
  const html = '<script type="application/ld+json">{"headline":"\\u003c/script>"}</script><script type="module" src="/assets/khabar.js" async=""></script>'
    + '<script data-ours="">document.x=1</script><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>';
  expect(leanPage(html)).toBe(html);
});
