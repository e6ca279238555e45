import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { renditionAnswer } from './rendition-answer.ts';

const name = (ending: string) => `ab/${'ab'.repeat(16)}.${ending}`;
let folder = '';

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'khabar-served-'));
  vi.stubEnv('DATA_DIR', folder);
  await fs.mkdir(path.join(folder, 'media/ab'), { recursive: true });
  await fs.mkdir(path.join(folder, 'originals/ab'), { recursive: true });
  for (const ending of ['webp', 'avif', 'jpg']) await fs.writeFile(path.join(folder, 'media', name(ending)), '0123456789');
  await fs.writeFile(path.join(folder, 'originals', `ab/${'ab'.repeat(32)}.jpeg`), 'private');
  await fs.writeFile(path.join(folder, 'khabar.db'), 'private');
  await fs.symlink(path.join(folder, 'khabar.db'), path.join(folder, 'media', `ab/${'cd'.repeat(16)}.webp`));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await fs.rm(folder, { recursive: true, force: true });
});

const ask = (file: string, headers: Record<string, string> = {}) => renditionAnswer(new Request('http://localhost', { headers }), file);

describe('a rendition', () => {
  test('is served as the picture its ending says, and as nothing else', async () => {
    for (const [ending, type] of [['webp', 'image/webp'], ['avif', 'image/avif'], ['jpg', 'image/jpeg']] as const) {
      const { status, headers } = await ask(name(ending));
      expect(status).toBe(200);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': type, 'x-content-type-options': 'nosniff', 'content-disposition': 'inline', 'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'public, max-age=31536000, immutable', etag: `"${'ab'.repeat(16)}"`, 'content-length': '10',
      });
    }
  });

  test('is not sent again to whoever has it', async () => {
    for (const tag of [`"${'ab'.repeat(16)}"`, `W/"${'ab'.repeat(16)}"`, '*', `"x", "${'ab'.repeat(16)}"`]) expect((await ask(name('webp'), { 'if-none-match': tag })).status).toBe(304);
    expect((await ask(name('webp'), { 'if-none-match': '"x"' })).status).toBe(200);
  });

  test('goes out in parts', async () => {
    const part = async (range: string) => {
      const response = await ask(name('webp'), { range });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=0-99')).toEqual([206, 'bytes 0-9/10', '0123456789']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
    expect(await part('bytes=1-2,4-5')).toEqual([200, null, '0123456789']);
    expect(await part('lines=1-2')).toEqual([200, null, '0123456789']);
  });
});

test('nothing but renditions is served: no original, no way out, no link', async () => {
  const attempts = [
    '../khabar.db', '..%2fkhabar.db', '%2e%2e/khabar.db', '%252e%252e%252fkhabar.db', '..\\khabar.db', '/etc/passwd', '//etc/passwd', path.join(folder, 'khabar.db'),
    `ab/../../khabar.db`, `${name('webp')}\0.html`, `${name('webp')}%00`, `${name('webp')}/`, `../media/${name('webp')}`, `../originals/ab/${'ab'.repeat(32)}.jpeg`,
    name('html'), name('svg'), name('webp').toUpperCase(), `ab/${'cd'.repeat(16)}.webp`, `cd/${'ab'.repeat(16)}.jpg`, '', 'ab', 'constructor',
  ];
  for (const attempt of attempts) {
    const response = await ask(attempt);
    expect([attempt, response.status, await response.text()]).toEqual([attempt, 404, '']);
  }
});
