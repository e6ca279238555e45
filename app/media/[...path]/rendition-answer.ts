import fs from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment } from '#lib/env.ts';

/** Names are hashes of the bytes, so that a file never changes and may be kept for ever. Nothing else is looked for. */
const fileName = /^[0-9a-f]{2}\/([0-9a-f]{32})\.(webp|avif|jpg)$/;
const types: Readonly<Record<string, string>> = { webp: 'image/webp', avif: 'image/avif', jpg: 'image/jpeg' };

/** Whatever the bytes turn out to be, a browser must take them for a picture or for nothing. */
const always = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'X-Content-Type-Options': 'nosniff',
  'Content-Disposition': 'inline',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Accept-Ranges': 'bytes',
};

/** The file of a picture with this name, whole, in part, or not again. */
export async function renditionAnswer(request: Request, name: string): Promise<Response> {
  const [, hash, ending = ''] = fileName.exec(name) ?? [];
  if (!hash) return missing();
  const etag = `"${hash}"`;
  const bytes = await read(name);
  if (!bytes) return missing();
  const headers = { ...always, ETag: etag, 'Content-Type': types[ending] ?? 'application/octet-stream' };
  if (names(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const range = rangeOf(request.headers, bytes.length, etag);
  if (range === null) return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Length': String(bytes.length) } });
  if (range === 'outside') return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes.length}` } });
  const { first, last } = range;
  return new Response(new Uint8Array(bytes.subarray(first, last + 1)), {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${first}-${last}/${bytes.length}`, 'Content-Length': String(last - first + 1) },
  });
}

/** A link that somebody laid into the folder leads nowhere. */
async function read(name: string): Promise<Buffer | null> {
  const file = path.join(/* turbopackIgnore: true */ readEnvironment().dataDir, 'media', name);
  try {
    const handle = await fs.open(file, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW);
    try {
      return (await handle.stat()).isFile() ? await handle.readFile() : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { 'X-Content-Type-Options': 'nosniff' } });
}

function names(header: string | null, etag: string): boolean {
  return header !== null && header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*');
}

/** One range of bytes; null where the whole file is the answer. */
function rangeOf(headers: Headers, length: number, etag: string): { first: number; last: number } | 'outside' | null {
  const condition = headers.get('if-range');
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('range') ?? '') ?? [];
  if ((from === '' && to === '') || (condition !== null && condition !== etag)) return null;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (first >= length || (from === '' && Number(to) === 0)) return 'outside';
  return last < first ? null : { first, last };
}
