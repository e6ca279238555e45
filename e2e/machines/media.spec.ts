import http from 'node:http';
import { expect, test } from '@playwright/test';

/** As it stands, without the tidying that browsers do. */
function statusOf(path: string, base: string): Promise<number | undefined> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    http.get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

test('the pictures’ address leads to nothing else', async ({ baseURL }) => {
  for (const path of ['/media/../khabar.db', '/media/..%2fkhabar.db', '/media/%252e%252e%252fkhabar.db', '/media/..%5ckhabar.db', '/media/%00', '/media//etc/passwd', '/media/ab/x.webp%00.html']) {
    const status = await statusOf(path, baseURL ?? '');
    expect([path, status === 404 || status === 400 || status === 308]).toEqual([path, true]);
  }
});

test('nobody can have pictures made by asking for them', async ({ request }) => {
  for (const query of ['url=%2Fog-default.png&w=640&q=75', 'url=http%3A%2F%2F127.0.0.1%2F&w=640&q=75', '']) {
    expect((await request.get(`/_next/image?${query}`)).status()).toBe(404);
  }
});

test('a picture is sent without sniffing, once and for all', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('main img').first().getAttribute('src');
  const response = await request.get(address ?? '');
  expect(response.headers()).toMatchObject({
    'content-type': 'image/webp', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('nobody uploads without a session, and no other site does', async ({ request }) => {
  const send = (headers: Record<string, string>) => request.post('/admin/upload?locale=ar&name=a.png', { data: Buffer.from('x'), headers: { 'Content-Type': 'application/octet-stream', ...headers } });
  expect((await send({ 'Sec-Fetch-Site': 'same-origin' })).status()).toBe(401);
  expect((await send({ 'Sec-Fetch-Site': 'cross-site' })).status()).toBe(403);
  expect((await send({})).status()).toBe(403);
});
