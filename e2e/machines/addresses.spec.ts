import http from 'node:http';
import { expect, test } from '@playwright/test';
import { siteAddress, storyOf } from '../newsroom.ts';

/** The status and the target of a request whose path goes over the wire exactly as given. */
function ask(path: string): Promise<{ status: number; location: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(siteAddress('/'));
    const request = http.request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location, body }));
    });
    request.on('error', reject);
    request.end();
  });
}

test('an Arabic slug answers percent-encoded in either case', async () => {
  const { path } = await storyOf('saahour-river');
  for (const form of [path, path.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]) {
    expect((await ask(form)).status, form).toBe(200);
  }
});

test('a browser reaches an Arabic slug by hard load of the readable address', async ({ page }) => {
  const { path, headline } = await storyOf('saahour-river');
  const response = await page.goto(decodeURI(path));
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a wrong slug, no slug, the short link and the default prefix lead on in one step', async () => {
  const { id, path } = await storyOf('saahour-river');
  for (const other of [`/articles/${id}/wrong`, `/articles/${id}`, `/a/${id}`, `/ar${path}`, `/en/articles/${id}/x`, `${path}/`, `/articles/${id}/wrong/`, `/a/${id}/`]) {
    const answer = await ask(other);
    expect(answer.status, other).toBe(308);
    expect(new URL(answer.location ?? '', siteAddress('/')).pathname, other).toBe(path);
  }
  expect((await ask(path)).status).toBe(200);
});

test('what does not exist answers 404 with a whole page', async () => {
  const missing = ['/nothing', '/articles/999999', '/articles/0/x', '/articles/abc/x', '/a/999999', '/fr/politics', '/latest/before/999999', '/topics/nothing', '/authors/nobody', '/pages/none', '/missing', '/gone/1', '/politics/before/x', '/wp-login.php', '/a.xml', '/%zz', '/assets', '/assets/nothing.js', '/fonts/nothing.woff2'];
  for (const path of missing) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(404);
    expect(answer.body, path).toContain('لا صفحة في هذا العنوان');
  }
  expect((await ask('/en/nothing')).body).toContain('There is no page at this address');
});

test('public pages set no cookie, are not private and answer 304 to whoever has them', async ({ request }) => {
  for (const path of ['/', '/en', '/economy', '/latest', (await storyOf('saahour-river')).path]) {
    const first = await request.get(path);
    expect(first.headers()['set-cookie'], path).toBeUndefined();
    expect(first.headers()['cache-control'], path).toMatch(/^public, .*s-maxage=60/);
    const etag = (await request.get(path)).headers()['etag'] ?? '';
    expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status(), path).toBe(304);
  }
});

test('the head names the canonical address, the languages the story exists in, and says NewsArticle', async ({ page }) => {
  const arabic = await storyOf('saahour-river');
  const english = await storyOf('saahour-river-en');
  await page.goto(arabic.path);
  await expect(page.locator('head link[rel=canonical]')).toHaveAttribute('href', siteAddress(arabic.path));
  await expect(page.locator('head link[hreflang=en]')).toHaveAttribute('href', siteAddress(english.path));
  await expect(page.locator('head link[hreflang=x-default]')).toHaveAttribute('href', siteAddress(arabic.path));
  await expect(page.locator('head meta[name=robots]')).toHaveAttribute('content', /max-image-preview:large/);
  const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '');
  expect(data).toMatchObject({ '@type': 'NewsArticle', headline: arabic.headline, inLanguage: 'ar' });
  await page.goto((await storyOf('zarqa-four-seasons')).path);
  await expect(page.locator('head link[hreflang=en]')).toHaveCount(0);
});

test('a request of the framework’s own kind is answered as any other, so that no cache keeps a redirect', async ({ request }) => {
  const answer = await request.get('/latest', { headers: { RSC: '1' }, maxRedirects: 0 });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/html');
});
