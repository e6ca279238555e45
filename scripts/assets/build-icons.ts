import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { icon, publisherLogo, shareCard, squareIcon } from './brand-drawings.ts';
import { icoOf } from './ico.ts';

/** Draws the brand's pictures into `public/` under `root`. They are kept in git: run this after a change of the drawings. */
export async function buildIcons(root: string): Promise<void> {
  const folder = path.join(root, 'public');
  await mkdir(folder, { recursive: true });
  const keep = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content);

  const small = squareIcon({ corner: 8, share: 0.84, dot: 'white' });
  const large = squareIcon({ corner: 6, share: 0.72, dot: 'bright' });
  const full = squareIcon({ corner: 0, share: 0.66, dot: 'bright' });
  // Android cuts a circle of four fifths out of a maskable icon.
  const maskable = squareIcon({ corner: 0, share: 0.58, dot: 'bright' });
  const sizes = [16, 32, 48];
  const pictures = await Promise.all(sizes.map(async (size) => ({ size, png: await pngOf(small, { width: size, height: size, palette: false }) })));

  await keep('icon.svg', icon);
  await keep('favicon.ico', icoOf(pictures));
  await keep('apple-touch-icon.png', await pngOf(full, { width: 180, height: 180 }));
  await keep('icon-192.png', await pngOf(large, { width: 192, height: 192 }));
  await keep('icon-512.png', await pngOf(large, { width: 512, height: 512 }));
  await keep('icon-maskable-512.png', await pngOf(maskable, { width: 512, height: 512 }));
  await keep('publisher-logo.png', await pngOf(publisherLogo, { width: 600, height: 120 }));
  await keep('og-default.png', await pngOf(shareCard, { width: 1200, height: 630 }));
}

/** Drawn at four times the size and brought down, which keeps small letters crisp. Within an .ico a picture may not have a palette. */
async function pngOf(drawing: string, { width, height, palette = true }: { width: number; height: number; palette?: boolean }): Promise<Uint8Array> {
  const large = await sharp(Buffer.from(drawing), { density: 288 }).resize(width * 4, height * 4, { fit: 'fill' }).png().toBuffer();
  return sharp(large).resize(width, height, { fit: 'fill' }).png({ compressionLevel: 9, palette }).toBuffer();
}

if (import.meta.main) await buildIcons(process.cwd());
