import fs from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment } from '#lib/env.ts';

/** Names are hashes of the bytes, so that a file never changes and may be kept for ever. */
const fileName = /^[0-9a-f]{2}\/[0-9a-f]{32}\.(webp|jpg)$/;

export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const name = (await params).path.join('/');
  if (!fileName.test(name)) return new Response(null, { status: 404 });
  try {
    const bytes = await fs.readFile(path.join(/* turbopackIgnore: true */ readEnvironment().dataDir, 'media', name));
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': name.endsWith('.webp') ? 'image/webp' : 'image/jpeg',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
